"""`python -m briefgate`, and the console script `briefgate`."""

import sys

from briefgate.cli.app import run


def main() -> None:
    """Run the command line and exit with its status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
