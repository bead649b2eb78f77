"""The recipe of the built-in checkpoints: see docs/training.md."""
