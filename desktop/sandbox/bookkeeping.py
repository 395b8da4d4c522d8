"""Bookkeeping exports: real SIE 4 files in code page 437, and CSV."""

from __future__ import annotations

import calendar
import csv
import io
import uuid
from datetime import date

from desktop.core import dates, identity

from . import files, vouchers
from .call import Call
from .clock import stamp
from .errors import Refused
from .shapes import NO_DATE, Wire, full
from .state import State
from .vouchers import Line, Voucher

_KIND = "export"
_FORMATS = ("SIE4", "CSV")


def listed(call: Call) -> list[Wire]:
    """GET accountingexports/{creditor id}: the files made so far."""
    return list(call.state.things(_KIND, call.creditor()["CreditorPublicId"]))


def month(call: Call) -> Wire:
    """PUT accountingexports/{creditor id}?period=&format=: the month of any day in it."""
    creditor = call.creditor()
    day = call.day("period")
    if day is None:
        raise Refused("parameter", value="period")
    wanted = call.query.get("format", "") or "SIE4"
    form = wanted.upper()
    if form not in _FORMATS:
        raise Refused("export-format", value=wanted)
    last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
    return _make(call, creditor, day.replace(day=1), last, form, "EventDate")


def span(call: Call) -> Wire:
    """PUT accountingexports with a body: free days. TransactionDate chooses by the day a voucher was booked."""
    body = call.body
    creditor = call.creditor(body["CreditorPublicId"])
    first, last = dates.day(body["From"]), dates.day(body["To"])
    if first is None or last is None:
        raise Refused("date", value=NO_DATE)
    if last < first:
        raise Refused("span")
    form = body["Format"] if body["Format"] in _FORMATS else "SIE4"
    return _make(call, creditor, first, last, form, body["DateSelectionType"])


def _make(call: Call, creditor: Wire, first: date, last: date, form: str, chosen: str) -> Wire:
    own, by_booking = creditor["CreditorPublicId"], chosen == "TransactionDate"
    found = vouchers.between(call.state, own, first, last, by_booking=by_booking)
    data = _sie(call.state, creditor, first, last, found) if form == "SIE4" else _csv(found)
    ending = "se" if form == "SIE4" else "csv"
    name = f"{form}_{first:%Y%m%d}-{last:%Y%m%d}.{ending}"
    kind = "text/csv; charset=utf-8" if form == "CSV" else "application/octet-stream"
    view = full(
        "AccountingExportView", CreditorPublicId=own, Start=_at(first), End=_at(last), Created=call.state.stamp(),
        CreatedBy=call.user["FullName"], Format=form, DateSelectionType=chosen,
        File=files.keep(call.state, own, name, kind, data),
    )  # fmt: skip
    call.state.put(_KIND, str(uuid.uuid4()), own, view)
    return view


def _at(day: date) -> str:
    return stamp(dates.read(day.isoformat()) or dates.now())


def _sie(state: State, creditor: Wire, first: date, last: date, found: list[Voucher]) -> bytes:
    used = sorted({line.account for one in found for line in one.lines})
    org_no = identity.format_identity(creditor["OrgNo"] or "")
    lines = [
        "#FLAGGA 0",
        '#PROGRAM "Billecta sandbox" 1',
        "#FORMAT PC8",
        f"#GEN {state.today():%Y%m%d}",
        "#SIETYP 4",
        f"#ORGNR {org_no}",
        f"#FNAMN {_quoted(creditor['Name'])}",
        f"#RAR 0 {first.year}0101 {last.year}1231",
        "#KPTYP EUBAS97",
        *(f"#KONTO {account} {_quoted(vouchers.ACCOUNTS.get(account, 'Försäljning'))}" for account in used),
        *_objects(state, creditor["CreditorPublicId"]),
    ]
    for number, one in enumerate(found, 1):
        lines.append(f"#VER B {number} {one.day:%Y%m%d} {_quoted(one.text)} {one.booked:%Y%m%d}")
        lines += ["{", *(_transaction(line, one) for line in one.lines), "}"]
    return "".join(f"{line}\r\n" for line in lines).encode("cp437", "replace")


def _objects(state: State, creditor: str) -> list[str]:
    costs = (
        f"#OBJEKT 1 {_quoted(one['Code'])} {_quoted(one['Description'])}" for one in state.things("cost", creditor)
    )
    projects = state.things("project", creditor)
    works = (f"#OBJEKT 6 {_quoted(one['ProjectNumber'])} {_quoted(one['Description'])}" for one in projects)
    return ['#DIM 1 "Kostnadsställe"', '#DIM 6 "Projekt"', *costs, *works]


def _transaction(line: Line, voucher: Voucher) -> str:
    about = [f"1 {_quoted(line.cost_center)}"] if line.cost_center else []
    about += [f"6 {_quoted(line.project)}"] if line.project else []
    sign = "-" if line.ore < 0 else ""
    kronor = f"{sign}{abs(line.ore) // 100}.{abs(line.ore) % 100:02}"
    return f"   #TRANS {line.account} {{{' '.join(about)}}} {kronor} {voucher.day:%Y%m%d}"


def _quoted(text: str | None) -> str:
    plain = "".join(sign for sign in text or "" if sign.isprintable())
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _csv(found: list[Voucher]) -> bytes:
    out = io.StringIO()
    table = csv.writer(out, delimiter=";", lineterminator="\r\n")
    table.writerow(["Datum", "Text", "Konto", "Kostnadsställe", "Projekt", "Debet", "Kredit"])
    for one in found:
        for line in one.lines:
            kronor = f"{abs(line.ore) // 100},{abs(line.ore) % 100:02}"
            sides = [kronor, ""] if line.ore >= 0 else ["", kronor]
            table.writerow([one.day, one.text, line.account, line.cost_center, line.project, *sides])
    return out.getvalue().encode("utf-8-sig")
