from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.authentication import read_results
from ingest.owner import Owner
from tests.ingest.writing import ANYBODY, JAN, SANNE, STUDIO, compose, gmail, read

PLAIN = "mx.studio.example; dkim=pass header.d=kaas.example; spf=pass; dmarc=fail (p=none) header.from=kaas.example"
OFFICE_365 = (
    "spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=kaas.example; dkim=none (message not signed) header.d=none;"
    "dmarc=fail action=oreject header.from=kaas.example;compauth=fail reason=000"
)
GMAIL = (
    "mx.google.com; dkim=pass header.i=@kaas.example header.s=s1 header.b=AbC+/=; spf=pass (google.com: domain of"
    " jan@kaas.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=jan@kaas.example;"
    " dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=kaas.example"
)
OURS = "from mail.kaas.example (192.0.2.7) by mx.studio.example with ESMTPS id 1; Mon, 23 Nov 2026 09:00:01 +0100"
THEIRS = "from laptop (10.0.0.2) by mail.kaas.example with ESMTPSA id 2; Mon, 23 Nov 2026 09:00:00 +0100"


def direct(*trace: tuple[str, str], sender: str = JAN) -> EmailMessage:
    """A mail by Jan that the servers on its way wrote these headers on, topmost first."""
    written, mail = compose("Wij zoeken een site.", sender=sender), EmailMessage()
    for name, value in (*trace, *written.items()):
        mail[name] = value
    mail.set_payload(written.get_payload())
    return mail


def dmarc(*trace: tuple[str, str], owner: Owner = STUDIO) -> str | None:
    return read(direct(*trace), owner).trust.dmarc


def results(value: str) -> tuple[str, str]:
    return ("Authentication-Results", value)


def received(value: str) -> tuple[str, str]:
    return ("Received", value)


@pytest.mark.parametrize(
    ("value", "server", "found"),
    [
        (PLAIN, "mx.studio.example", {"dkim": "pass", "spf": "pass", "dmarc": "fail"}),
        (OFFICE_365, None, {"spf": "fail", "dkim": "none", "dmarc": "fail", "compauth": "fail"}),
        (GMAIL, "mx.google.com", {"dkim": "pass", "spf": "pass", "dmarc": "pass"}),
        ("mx.studio.example 1; none", "mx.studio.example", {}),
        ("mx.studio.example; DMARC/1 = Fail", "mx.studio.example", {"dmarc": "fail"}),
        ("mx.studio.example;dmarc=pass;dmarc=fail", "mx.studio.example", {"dmarc": "pass"}),
        ("mx.studio.example (a (b) c; dmarc=pass); dmarc=fail", "mx.studio.example", {"dmarc": "fail"}),
        ('mx.studio.example; spf=pass reason="so; dmarc=pass"; dmarc=fail', "mx.studio.example", None),
        ("(never closed; dmarc=pass", None, {}),
        ("", None, {}),
        (";;;=;", None, {}),
    ],
)
def test_results_are_read_tolerantly(value: str, server: str | None, found: dict[str, str] | None) -> None:
    expected = {"spf": "pass", "dmarc": "fail"} if found is None else found
    read_one = read_results(value)
    assert (server, expected) == (read_one.server, read_one.results)


@given(st.text(alphabet='aB ;=()"\\./-\n', max_size=300))
def test_no_value_raises_and_all_is_lower_case(value: str) -> None:
    found = read_results(value).results
    assert {method.lower(): result.lower() for method, result in found.items()} == found


def test_a_domain_that_fails_dmarc_is_told() -> None:
    assert "fail" == dmarc(results(PLAIN), received(OURS), received(THEIRS))


def test_results_below_the_receiving_servers_own_line_count_too() -> None:
    assert "fail" == dmarc(received(OURS), results(PLAIN), received(THEIRS))


def test_results_that_came_with_the_mail_never_count() -> None:
    forged = results("mx.studio.example; dmarc=pass header.from=kaas.example")
    assert (None, "fail") == (
        dmarc(received(OURS), received(THEIRS), forged),
        dmarc(received(OURS), results(PLAIN), received(THEIRS), forged),
    )


def test_of_two_servers_results_the_topmost_count() -> None:
    upper = results("filter.studio.example; dmarc=pass header.from=kaas.example")
    assert "pass" == dmarc(upper, results(PLAIN), received(OURS))


def test_results_that_one_server_puts_side_by_side_count_as_one() -> None:
    spf = results("mx.studio.example; spf=pass")
    assert "fail" == dmarc(spf, results(PLAIN), received(OURS))


def test_hops_within_the_receiving_provider_stand_above_its_results() -> None:
    inner = received("from a.prod.outlook.com (2603:10a6::1) by b.prod.outlook.com with HTTPS; Mon, 23 Nov 2026")
    edge = received("from mail.kaas.example (192.0.2.7) by c.mail.protection.outlook.com with SMTP; Mon, 23 Nov 2026")
    assert "fail" == dmarc(inner, results(OFFICE_365), edge, received(THEIRS))


def test_a_hop_that_names_an_address_and_no_host_is_passed_over() -> None:
    inner = received("by 2002:a17:906:1f5b:b0:a52:1 with SMTP id u27csp; Mon, 23 Nov 2026 00:00:00 -0800 (PST)")
    edge = received("from mail.kaas.example by mx.google.com with ESMTPS id 5; Mon, 23 Nov 2026")
    assert "pass" == dmarc(inner, edge, results(GMAIL), received(THEIRS))


def test_a_trusted_server_counts_wherever_it_stands() -> None:
    owner = Owner(domains=STUDIO.domains, trusted_servers=frozenset({"google.com"}))
    fetched = received("from imap.gmail.com by fetch.studio.example with IMAP; Mon, 23 Nov 2026")
    edge = received("from mail.kaas.example by mx.google.com with ESMTPS id 5; Mon, 23 Nov 2026")
    trace = (fetched, edge, results(GMAIL), received(THEIRS))
    assert (None, "pass") == (dmarc(*trace), dmarc(*trace, owner=owner))


def test_a_server_that_is_not_trusted_never_counts() -> None:
    owner = Owner(domains=STUDIO.domains, trusted_servers=frozenset({"mx.other.example"}))
    assert None is dmarc(results(PLAIN), received(OURS), owner=owner)


def test_a_trusted_office_365_is_known_by_its_hop() -> None:
    owner = Owner(domains=STUDIO.domains, trusted_servers=frozenset({"outlook.com"}))
    inner = received("from a.prod.outlook.com by b.prod.outlook.com with HTTPS; Mon, 23 Nov 2026")
    assert "fail" == dmarc(inner, results(OFFICE_365), owner=owner)


def test_results_about_another_domain_say_nothing_of_the_prospect() -> None:
    assert None is dmarc(results("mx.studio.example; dmarc=fail header.from=list.example"), received(OURS))


def test_the_server_that_said_so_is_named() -> None:
    assert "mx.studio.example" == read(direct(results(PLAIN), received(OURS))).trust.server


@pytest.mark.parametrize("owner", [STUDIO, ANYBODY])
def test_a_forwards_results_speak_of_the_forwarder_and_not_of_the_prospect(owner: Owner) -> None:
    mail = compose(gmail("Wij zoeken een site."), sender=SANNE, subject="Fwd: Site")
    mail["Authentication-Results"] = "mx.studio.example; dmarc=fail header.from=studio.example"
    assert None is read(mail, owner).trust.dmarc


def test_a_forms_results_speak_of_the_site_and_not_of_the_prospect() -> None:
    mail = direct(results("mx.studio.example; dmarc=fail"), sender="no-reply@studio.example")
    mail["Reply-To"] = JAN
    assert None is read(mail).trust.dmarc


def test_an_outsider_who_forwards_is_judged_by_their_own_domain() -> None:
    mail = compose(gmail("Doen.", "Piet <piet@boot.example>"), subject="Fwd: Site")
    mail["Authentication-Results"] = PLAIN
    assert ("fail", True) == (read(mail).trust.dmarc, read(mail).trust.forwarded_from_outside)
