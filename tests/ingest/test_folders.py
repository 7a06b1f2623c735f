"""What the owner calls a folder, and what the server does."""

from hypothesis import given
from hypothesis import strategies as st

from ingest.folders import Folder, FolderTree

LEVELS = st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8), min_size=1, max_size=4)
SERVERS = st.sampled_from([("/", ""), (".", ""), (".", "INBOX."), ("/", "INBOX/"), ("\\", ""), ("", "")])


@given(LEVELS, SERVERS)
def test_a_folder_made_under_the_servers_name_is_found_by_the_owners(
    levels: list[str], server: tuple[str, str]
) -> None:
    delimiter, prefix = server
    made = FolderTree((), delimiter, prefix).server_name("/".join(levels))
    tree = FolderTree((Folder("INBOX"), Folder(made)), delimiter, prefix)
    assert tree.resolve("/".join(levels)) == made
    assert tree.resolve(made) == made


def test_the_inbox_has_one_name_in_any_case() -> None:
    tree = FolderTree((Folder("INBOX"),), ".", "INBOX.")
    assert [tree.resolve(name) for name in ("INBOX", "inbox", "Inbox")] == ["INBOX"] * 3


def test_a_container_of_folders_holds_no_mail() -> None:
    tree = FolderTree((Folder("Briefgate", frozenset({"\\noselect"})), Folder("Briefgate/Handled")))
    assert tree.names == ["Briefgate/Handled"]
    assert tree.resolve("Briefgate") is None


def test_marked_drafts_outrank_named_ones() -> None:
    tree = FolderTree((Folder("Drafts"), Folder("[Gmail]/Concepten", frozenset({"\\drafts"}))))
    assert tree.drafts() == "[Gmail]/Concepten"


def test_the_outermost_of_several_named_drafts_is_taken() -> None:
    tree = FolderTree((Folder("Archive.2024.Drafts"), Folder("INBOX.Entwürfe")), ".", "INBOX.")
    assert tree.drafts() == "INBOX.Entwürfe"


def test_without_any_drafts_there_are_none() -> None:
    assert FolderTree((Folder("INBOX"), Folder("Drafty ideas"))).drafts() is None


def test_sent_mail_is_found_by_its_mark_else_by_a_usual_name() -> None:
    marked = FolderTree((Folder("Sent"), Folder("[Gmail]/Verzonden berichten", frozenset({"\\sent"}))))
    named = FolderTree((Folder("INBOX"), Folder("INBOX.Verzonden items")), ".", "INBOX.")
    assert [tree.sent() for tree in (marked, named)] == ["[Gmail]/Verzonden berichten", "INBOX.Verzonden items"]
