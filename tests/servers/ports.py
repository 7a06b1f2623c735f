"""Free ports for servers that can't choose their own."""

import socket
from contextlib import ExitStack, closing


def free_ports(count: int) -> list[int]:
    """Give ports on 127.0.0.1 that nothing listens on now."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(closing(socket.socket())) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
