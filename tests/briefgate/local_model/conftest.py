"""What the tests of a local model share."""

from pathlib import Path

import pytest

from tests.briefgate.local_model.gguf import write_tiny_model


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model file that the real server serves in no time."""
    return write_tiny_model(tmp_path_factory.mktemp("models") / "tiny.gguf")
