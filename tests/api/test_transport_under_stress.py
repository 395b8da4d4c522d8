"""Retries, pauses and cancellation, over a socket; nobody waits in real time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop.api.endpoints import catalogue
from desktop.api.transport import Transport
from desktop.core.errors import ApiError, Kind
from tests.clocks import LeapingClock

from .conftest import TOKEN, RawServer, Request, raw_server, reply

GET = catalogue["GET debtors/debtor/{id}"]
CREATE = catalogue["POST debtors/debtor"]


@asynccontextmanager
async def transport_to(raw: RawServer, **given: Any) -> AsyncIterator[Transport]:
    transport = Transport(raw.url, TOKEN, **({"clock": LeapingClock()} | given))
    try:
        yield transport
    finally:
        await transport.aclose()


async def test_429_is_waited_for_and_tried_again(raw: RawServer) -> None:
    clock = LeapingClock()
    answers = [reply(429, headers="Retry-After: 30\r\n"), reply(429), reply(200)]
    raw.answer = lambda _: answers[len(raw.seen) - 1]
    async with transport_to(raw, clock=clock) as transport:
        assert (await transport.send(GET, "1")).status == 200
    assert 89 < clock.leapt < 91


async def test_429_with_an_endless_pause_is_told_at_once(raw: RawServer) -> None:
    raw.answer = lambda _: reply(429, headers="Retry-After: 86400\r\n")
    async with transport_to(raw) as transport:
        for _ in range(2):
            with pytest.raises(ApiError) as caught:
                await transport.send(GET, "1")
            assert caught.value.kind is Kind.TOO_MANY_CALLS
            assert round(caught.value.retry_after or 0) == 86400
    assert len(raw.seen) == 1


async def test_a_write_is_not_repeated_after_429_but_the_next_call_waits(raw: RawServer) -> None:
    clock = LeapingClock()
    raw.answer = lambda request: reply(429 if request.method == "POST" else 200)
    async with transport_to(raw, clock=clock) as transport:
        with pytest.raises(ApiError):
            await transport.send(CREATE, key="k")
        assert clock.leapt == 0
        await transport.send(GET, "1")
    assert 59 < clock.leapt <= 60
    assert len(raw.seen) == 2


async def test_retry_after_of_503_is_kept(raw: RawServer) -> None:
    clock = LeapingClock()
    answers = [reply(503, headers="Retry-After: 20\r\n"), reply(200)]
    raw.answer = lambda _: answers[len(raw.seen) - 1]
    async with transport_to(raw, clock=clock) as transport:
        assert (await transport.send(GET, "1")).status == 200
    assert 20 <= clock.leapt < 21


async def test_tries_end_with_the_time_for_them(raw: RawServer) -> None:
    raw.answer = lambda _: reply(503, headers="Retry-After: 45\r\n")
    async with transport_to(raw) as transport:
        with pytest.raises(ApiError) as caught:
            await transport.send(GET, "1")
        assert caught.value.status == 503
    assert len(raw.seen) == 2


async def test_fifty_mistakes_and_the_next_call_comes_a_minute_later(raw: RawServer) -> None:
    clock = LeapingClock()
    raw.answer = lambda _: reply(400)
    async with transport_to(raw, clock=clock) as transport:
        async with asyncio.TaskGroup() as group:
            for _ in range(50):
                group.create_task(refused(transport))
        assert clock.leapt == 0
        await refused(transport)
    assert 59 < clock.leapt <= 60


async def refused(transport: Transport) -> None:
    with pytest.raises(ApiError):
        await transport.send(GET, "1")


async def test_five_hundred_reads_cancelled_at_random_moments_strand_nothing() -> None:
    chance = random.Random(4)
    async with raw_server() as raw, transport_to(raw) as transport:

        async def before(_: Request) -> None:
            await asyncio.sleep(chance.random() * 0.02)

        raw.before = before
        raw.answer = lambda _: reply(200, b"x" * 100_000)
        loop = asyncio.get_running_loop()
        for _ in range(25):
            tasks = [loop.create_task(transport.send(GET, "1")) for _ in range(20)]
            for task in sorted(tasks, key=lambda _: chance.random()):
                if chance.random() < 0.3:
                    await asyncio.sleep(chance.random() * 0.01)
                task.cancel()
                if chance.random() < 0.5:
                    task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        raw.before = None
        answers = await asyncio.wait_for(asyncio.gather(*(transport.send(GET, "1") for _ in range(20))), 5)
        assert [answer.status for answer in answers] == [200] * 20
        assert transport._under_way == set()
        assert transport._wire is not None
        for connection in transport._wire._idle:
            pool = connection._pool
            assert "Requests: 0 active, 0 queued" in repr(pool)
            assert "Connections: 0 active" in repr(pool)


async def test_a_cancelled_read_ends_at_the_server_too() -> None:
    arrived, gone = asyncio.Event(), asyncio.Event()

    async def never_done(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        arrived.set()
        await reader.read()
        gone.set()
        writer.close()

    server = await asyncio.start_server(never_done, "127.0.0.1", 0)
    transport = Transport(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", TOKEN)
    read = asyncio.get_running_loop().create_task(transport.send(GET, "1"))
    await arrived.wait()
    read.cancel()
    await asyncio.wait_for(gone.wait(), 5)
    await transport.aclose()
    server.close()


async def test_a_cancelled_write_is_finished(raw: RawServer, transport: Transport) -> None:
    arrived = asyncio.Event()

    async def before(_: Request) -> None:
        arrived.set()
        await asyncio.sleep(0.02)

    raw.before = before
    write = asyncio.get_running_loop().create_task(transport.send(CREATE, key="k"))
    await arrived.wait()
    write.cancel()
    with pytest.raises(asyncio.CancelledError):
        await write
    [task] = transport._under_way
    assert (await task).status == 200


async def test_closing_while_reads_are_under_way_and_waiting(raw: RawServer) -> None:
    arrived, gate = asyncio.Event(), asyncio.Event()

    async def before(_: Request) -> None:
        if len(raw.seen) == 8:
            arrived.set()
        await gate.wait()

    raw.before = before
    async with transport_to(raw) as transport:
        tasks = [asyncio.get_running_loop().create_task(transport.send(GET, "1")) for _ in range(20)]
        await arrived.wait()
        await asyncio.wait_for(transport.aclose(), 2)
        gate.set()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
    assert sum(isinstance(end, asyncio.CancelledError) for end in ends) == 8
    assert sum(isinstance(end, ApiError) and end.kind is Kind.UNREACHABLE for end in ends) == 12
    assert len(raw.seen) == 8
