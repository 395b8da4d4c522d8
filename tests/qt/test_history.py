"""Undo and redo over values: what is a step, and what becomes of steps taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.place import Place
from desktop.qt.history import LONGEST, MOST, PAUSE, History

NAME, CITY = Place(field="name"), Place(field="city")


def typed(history: History[str], words: str, place: Place = NAME, start: float = 0.0, step: float = 0.1) -> float:
    for number in range(len(words)):
        history.note(words[: number + 1], place, start + number * step, typing=True)
    return start + len(words) * step


def states(history: History[str]) -> list[str]:
    """Everything undo gives, the newest first."""
    found = [history.state]
    while (before := history.undo()) is not None:
        found.append(before[0])
    return found


def test_keys_in_one_field_are_one_step() -> None:
    history = History("")
    typed(history, "Umeå")
    assert states(history) == ["Umeå", ""]


def test_a_pause_another_field_and_a_deed_begin_a_step() -> None:
    history = History("")
    end = typed(history, "ab")
    history.note("abc", NAME, end + PAUSE, typing=True)
    history.note("abcd", CITY, end + PAUSE + 0.1, typing=True)
    history.note("row", CITY, end + PAUSE + 0.2, typing=False)
    assert states(history) == ["row", "abcd", "abc", "ab", ""]


def test_typing_without_a_pause_is_not_one_step_for_ever() -> None:
    history = History("")
    typed(history, "x" * 200, step=0.1)
    assert len(states(history)) == 1 + round(20 / LONGEST + 0.5)


def test_redo_goes_forward_until_something_is_typed() -> None:
    history = History("")
    end = typed(history, "ab")
    history.note("abc", NAME, end + PAUSE, typing=True)
    assert history.undo() == ("ab", NAME)
    assert history.redo() == ("abc", NAME)
    history.undo()
    history.note("abX", NAME, end + PAUSE + 0.1, typing=True)
    assert not history.can_redo
    assert states(history) == ["abX", "ab", ""]


def test_it_does_not_grow_for_ever() -> None:
    history = History(0)
    for number in range(1, 2 * MOST):
        history.note(number, NAME, float(number), typing=False)
    assert len(history._steps) == MOST
    assert history.state == 2 * MOST - 1


@given(st.lists(st.one_of(st.integers(0, 5), st.sampled_from(["undo", "redo"])), max_size=40))
def test_it_is_what_a_list_of_states_would_be(deeds: list[int | str]) -> None:
    history, known, now = History(0), [0], 0
    for moment, deed in enumerate(deeds):
        if deed == "undo":
            now = max(0, now - 1)
            history.undo()
        elif deed == "redo":
            now = min(len(known) - 1, now + 1)
            history.redo()
        elif deed != known[now]:
            known[now + 1 :] = [int(deed)]
            now += 1
            history.note(int(deed), NAME, 10.0 * moment, typing=True)
        assert history.state == known[now]
        assert (history.can_undo, history.can_redo) == (now > 0, now < len(known) - 1)


def test_what_the_server_answers_is_a_step_of_its_own_and_several_are_one() -> None:
    history = History("")
    history.note("mine", NAME, 1.0, typing=False)
    history.arrive("merged", NAME, 1.01)
    history.arrive("answer", NAME, 1.02)
    history.note("more", NAME, 1.03, typing=False)
    history.arrive("more", NAME, 1.04)
    assert states(history) == ["more", "answer", "mine", ""]


def test_an_answer_after_an_undo_ends_what_could_be_redone() -> None:
    history = History("")
    history.arrive("first", NAME, 1.0)
    history.note("typed", NAME, 2.0, typing=False)
    history.undo()
    history.arrive("second", NAME, 3.0)
    assert not history.can_redo
    assert states(history) == ["second", "first", ""]
