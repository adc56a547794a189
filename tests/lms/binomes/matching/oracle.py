"""The rules and the score written a second time, pair by pair and without numpy, and every
possible matching tried one by one. Slow and plain on purpose: the product is held against it."""

from lms.binomes.matching import Candidate, Pins, Weights, look_at


def is_above(boss: Candidate, person: Candidate, people: dict) -> bool:
    seen, current = set(), person.reports_to
    while current is not None and current not in seen:
        if current == boss.id:
            return True
        seen.add(current)
        current = people[current].reports_to if current in people else None
    return False


def may_pair(mentor: Candidate, mentee: Candidate, people: dict, pins: Pins) -> bool:
    ids = {(mentor.id, mentee.id), (mentee.id, mentor.id)}
    return (
        mentor.id != mentee.id
        and mentor.wants_mentor
        and mentee.wants_mentee
        and not is_above(mentor, mentee, people)
        and not is_above(mentee, mentor, people)
        and any(mentor.skills.get(theme, 0) >= n + 1 for theme, n in mentee.needs.items() if n > 0)
        and bool(mentor.slots & mentee.slots)
        and mentor.capacity > 0
        and not ids & pins.forbidden
        and mentee.id not in mentor.declined
        and mentor.id not in mentee.declined
    )


def score(mentor: Candidate, mentee: Candidate, weights: Weights) -> float:
    parts: list[tuple[float, float]] = []
    needs = {theme: n for theme, n in mentee.needs.items() if n > 0}
    if needs:
        worth = sum(
            1 if theme in mentor.confirmed else 0.8
            for theme, n in needs.items()
            if mentor.skills.get(theme, 0) > n
        )
        parts.append((weights.needs, worth / len(needs)))
    if mentor.trade_wants:
        learnt = len(mentor.trade_wants & mentee.trade_offers)
        parts.append((weights.trade, learnt / len(mentor.trade_wants)))
    parts.append((weights.slots, min(len(mentor.slots & mentee.slots), 4) / 4))
    remote = 0.7 if mentor.remote_ok and mentee.remote_ok else 0
    parts.append((weights.site, 1 if mentor.site == mentee.site else remote))
    if mentor.tasks and mentee.tasks:
        shorter = min(len(mentor.tasks), len(mentee.tasks))
        parts.append((weights.tasks, len(mentor.tasks & mentee.tasks) / shorter))
    if mentor.languages and mentee.languages:
        parts.append((weights.languages, 1 if mentor.languages & mentee.languages else 0))
    possible = sum(weight for weight, _ in parts)
    return 100 * sum(weight * value for weight, value in parts) / possible if possible else 0


def possible_pairs(cohort: list[Candidate], pins: Pins, weights: Weights) -> dict:
    """(mentor id, mentee id) -> score in tenths; of two mutual directions the better one.

    The points come from the product, so that sums can be compared exactly; another test holds
    them against `score`.
    """
    people = {one.id: one for one in cohort}
    scored = {
        (a.id, b.id): round(10 * look_at(a, b, weights).score)
        for a in cohort
        for b in cohort
        if may_pair(a, b, people, pins)
    }
    return {
        (a, b): points
        for (a, b), points in scored.items()
        if (b, a) not in scored or points > scored[b, a] or (points == scored[b, a] and a < b)
    }


def best(cohort: list[Candidate], pins: Pins, weights: Weights) -> tuple[int, int, int]:
    """(pairs, mentors with a mentee, total in tenths) of the best of all matchings."""
    pairs = possible_pairs(cohort, pins, weights)
    mentees = sorted({mentee for _, mentee in pairs})
    capacity = {one.id: one.capacity for one in cohort}

    def try_from(place: int, room: dict) -> tuple[int, int, int]:
        if place == len(mentees):
            return 0, 0, 0
        found = try_from(place + 1, room)
        for (mentor, mentee), points in pairs.items():
            if mentee == mentees[place] and room[mentor]:
                first = room[mentor] == capacity[mentor]
                count, mentors, total = try_from(place + 1, {**room, mentor: room[mentor] - 1})
                found = max(found, (count + 1, mentors + first, total + points))
        return found

    return try_from(0, capacity)
