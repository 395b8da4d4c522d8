"""The ASGI app: the published calls under /v1, and /sandbox for what only a sandbox has."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from . import answers, attest, auth, common, creditors, debtors, drafts, invoices, products, seed
from .errors import Denied
from .faults import Faults
from .gate import Gate, Handler
from .limits import Limits
from .state import State

_CALLS: tuple[tuple[str, str, Handler, str], ...] = (
    ("POST", "authentication/apiauthenticate", auth.authenticate, ""),
    ("GET", "creditors/creditors", creditors.listed, ""),
    ("GET", "creditors/creditorsubs", creditors.subs, ""),
    ("GET", "creditors/creditor/{id}", creditors.get, ""),
    ("PUT", "creditors/creditor", creditors.update, "CreditorView"),
    ("GET", "debtors/debtors/{id}", debtors.listed, ""),
    ("POST", "debtors/debtors", debtors.create_many, "[DebtorView]"),
    ("GET", "debtors/debtor/{id}", debtors.get, ""),
    ("POST", "debtors/debtor", debtors.create, "DebtorView"),
    ("PUT", "debtors/debtor", debtors.update, "DebtorView"),
    ("DELETE", "debtors/debtor/{id}", debtors.delete, ""),
    ("GET", "debtors/debtorbyexternalid/{id}", debtors.by_external_id, ""),
    ("GET", "debtors/debtorsbyorgno/{id}", debtors.by_org_no, ""),
    ("GET", "debtors/debtorevents/{id}", debtors.events, ""),
    ("GET", "products/products/{id}", products.listed, ""),
    ("GET", "products/product/{id}", products.get, ""),
    ("POST", "products/product", products.create, "ProductView"),
    ("PUT", "products/product", products.update, "ProductView"),
    ("DELETE", "products/product/{id}", products.delete, ""),
    ("GET", "products/productbyexternalid/{id}", products.by_external_id, ""),
    ("GET", "invoice/open/{id}", invoices.open_, ""),
    ("GET", "invoice/closed/{id}", invoices.closed, ""),
    ("GET", "invoice/openbydebtor/{id}", invoices.open_by_debtor, ""),
    ("GET", "invoice/closedbydebtor/{id}", invoices.closed_by_debtor, ""),
    ("GET", "invoice/action/{id}", invoices.get, ""),
    ("GET", "invoice/actionbyinvoicenumber/{id}", invoices.by_number, ""),
    ("POST", "invoice/action", drafts.create, "InvoiceActionEntryView"),
    ("PUT", "invoice/action/{id}", drafts.update, "InvoiceActionEntryView"),
    ("DELETE", "invoice/action/{id}", drafts.delete, ""),
    ("PUT", "invoice/attest/{id}", attest.attest, ""),
    ("GET", "files/file/{id}", common.file, ""),
    ("GET", "files/fileobject/{id}", common.file_object, ""),
    ("GET", "common/currencies", common.currencies, ""),
    ("GET", "common/countries", common.countries, ""),
    ("GET", "users/user/{id}", common.user, ""),
    ("POST", "search/actions", invoices.search, "SearchView"),
)
_LIMITED = {
    "invoice/action/{id}": "reads",
    "invoice/actionbyinvoicenumber/{id}": "reads",
    "search/actions": "searches",
}


class _AnyCase:
    """Takes paths in any case and with a slash at the end, as the real server does."""

    def __init__(self, app: Callable[..., Awaitable[None]]) -> None:
        self._app = app

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            scope["path"] = scope["path"].lower().rstrip("/") or "/"
        await self._app(scope, receive, send)


def make_app(state: State, *, limits: Limits | None = None, faults: Faults | None = None) -> Starlette:
    """The sandbox as an app on a seeded `state`."""
    limits, faults = limits or Limits(), faults or Faults()
    gate = Gate(state, limits, faults)
    routes = [
        Route(f"/v1/{path}", gate.endpoint(handler, takes, _LIMITED.get(path, "")), methods=[method])
        for method, path, handler, takes in _CALLS
    ]
    handlers: dict[Any, Any] = {404: _no_call, 405: _no_call, Denied: _denied}
    app = Starlette(routes=routes + _controls(state, limits, faults), exception_handlers=handlers)
    app.add_middleware(_AnyCase)
    return app


async def _no_call(_request: Request, why: Any) -> Response:
    return answers.error(why.status_code, "no-call")


async def _denied(_request: Request, _why: Exception) -> Response:
    return answers.error(401, "denied")


def _controls(state: State, limits: Limits, faults: Faults) -> list[Route]:
    """What only this server has. Pages in a browser send Origin and are kept out."""

    async def switch(request: Request) -> Response:
        _local(request)
        if request.method == "DELETE":
            faults.waiting.clear()
        elif request.method == "POST":
            try:
                faults.add(await request.json())
            except (TypeError, ValueError, KeyError) as why:
                return JSONResponse({"Message": str(why)}, 400)
        return JSONResponse([vars(fault) for fault in faults.waiting])

    async def counts(request: Request) -> Response:
        _local(request)
        return JSONResponse(state.counts())

    async def reset(request: Request) -> Response:
        _local(request)
        faults.waiting.clear()
        limits.clear()
        seed.again(state)
        return JSONResponse(state.counts())

    return [
        Route("/sandbox/faults", switch, methods=["GET", "POST", "DELETE"]),
        Route("/sandbox/state", counts, methods=["GET"]),
        Route("/sandbox/reset", reset, methods=["POST"]),
    ]


def _local(request: Request) -> None:
    if "origin" in request.headers:
        raise Denied
