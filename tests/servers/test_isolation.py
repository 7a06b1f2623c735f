"""Tests reach nothing but loopback, and know nothing of whoever runs them."""

import os
import socket

import pytest


def test_an_outside_address_is_refused_and_noted(outside: list[str]) -> None:
    with socket.socket() as connection, pytest.raises(OSError, match="loopback"):
        connection.connect(("192.0.2.1", 25))
    assert outside.pop() == "192.0.2.1"


def test_an_outside_name_is_not_found_and_noted(outside: list[str]) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo("imap.example.org", 993)
    assert outside.pop() == "imap.example.org"


def test_no_setting_of_the_surroundings_is_left() -> None:
    assert [name for name in os.environ if name.startswith("BRIEFGATE_")] == ["BRIEFGATE_HOME"]
