"""What each of the cast gets at every URL. A URL that is in no row opens for nobody unnoticed."""

from django.urls import URLPattern, URLResolver

from tests.lms.world import NOBODYS

CAST = ("mentor", "mentee", "trainer", "coordinator", "outsider", "anonymous", "admin")
LOGIN, OK, AWAY, DENIED, HIDDEN, METHOD = "login", 200, 302, 403, 404, 405
EVERYONE = dict.fromkeys(CAST, OK)


def row(anonymous=LOGIN, **others) -> dict:
    """What each gets; `rest` stands for those who are not named."""
    rest = others.pop("rest", OK)
    return {**dict.fromkeys(CAST, rest), "anonymous": anonymous, **others}


PAIR = row(rest=HIDDEN, mentor=OK, mentee=OK)
COORDINATORS = row(mentor=DENIED, mentee=DENIED, trainer=DENIED, outsider=DENIED)
LEARNERS = row(coordinator=HIDDEN, outsider=HIDDEN)
TRAINERS = row(mentor=DENIED, mentee=DENIED, coordinator=DENIED, outsider=DENIED)
ISSUERS = row(mentor=DENIED, mentee=DENIED, coordinator=DENIED, outsider=DENIED)
NOT_THERE_FOR_ISSUERS = {**ISSUERS, "trainer": HIDDEN, "admin": HIDDEN}
# name of the URL -> (arguments, what each of the cast gets on GET)
MATRIX = {
    "home": ({}, row(coordinator=AWAY, trainer=AWAY, admin=AWAY)),
    "account_login": ({}, {**dict.fromkeys(CAST, AWAY), "anonymous": OK}),
    "account_logout": ({}, row()),
    "account_change_password": ({}, row()),
    "account_reset_password": ({}, EVERYONE),
    "account_reset_password_done": ({}, EVERYONE),
    "account_reset_password_from_key": ({"uidb36": "1", "key": "x-y"}, EVERYONE),
    "account_reset_password_from_key_done": ({}, EVERYONE),
    "account_inactive": ({}, EVERYONE),
    "account_reauthenticate": ({}, row()),
    "account_signup": ({}, {**dict.fromkeys(CAST, AWAY), "anonymous": OK}),
    "invitation": ({"token": "TOKEN"}, EVERYONE),
    "set_language": ({}, dict.fromkeys(CAST, METHOD)),
    "course": ({"course": "gestes"}, LEARNERS),
    "lesson": ({"course": "gestes", "module": "module", "lesson": "lecon-2"}, LEARNERS),
    "programme_pdf": ({"course": "gestes"}, LEARNERS),
    "cards_pdf": (
        {"course": "gestes", "module": "module", "lesson": "lecon-2"}, row(rest=HIDDEN)
    ),
    "activity": (
        {"course": "gestes", "module": "module", "lesson": "lecon-2", "activity": "QUIZ"},
        row(mentor=AWAY, trainer=AWAY, admin=AWAY, coordinator=HIDDEN, outsider=HIDDEN),
    ),
    "activity_action": (
        {
            "course": "gestes", "module": "module", "lesson": "lecon-2", "activity": "QUIZ",
            "action": "submit",
        },
        row(rest=METHOD),
    ),
    "hand_in_file": (
        {"course": "gestes", "module": "module", "lesson": "lecon-2", "activity": "QUIZ"},
        row(rest=METHOD),
    ),
    "exercise_file": (
        {
            "course": "gestes", "module": "module", "lesson": "lecon-2", "activity": "QUIZ",
            "key": "depart",
        },
        row(rest=HIDDEN),  # a quiz has no file
    ),
    "submitted_file": ({"submission_id": NOBODYS}, row(rest=HIDDEN)),
    "submission": ({"submission_id": NOBODYS}, {**TRAINERS, "trainer": HIDDEN, "admin": HIDDEN}),
    "own_document": ({}, row()),
    "positionings": ({}, row()),
    "positioning": ({"tool": "word"}, row(rest=HIDDEN)),  # no bank, whoever asks
    "begin_positioning": ({"tool": "word"}, row(rest=METHOD)),
    "answer_positioning": ({"tool": "word"}, row(rest=METHOD)),
    "skip_lessons": ({"tool": "word"}, row(rest=METHOD)),
    "take_lesson_back": ({"tool": "word"}, row(rest=METHOD)),
    "looks_back": ({}, row()),
    "look_back": ({"invitation_id": "INVITATION"}, row(rest=HIDDEN, mentee=OK)),
    "refuse_look_back": ({"invitation_id": "INVITATION"}, row(rest=METHOD)),
    "choose_looks_back": ({}, row(rest=METHOD)),
    "image": ({"image_id": 987}, row(rest=HIDDEN)),
    "document": ({"document_id": 987}, row(rest=HIDDEN)),
    "programmes": ({}, row(mentor=DENIED, mentee=DENIED, trainer=DENIED, outsider=DENIED)),
    "programme": (
        {"slug": "montclair"}, row(mentor=DENIED, mentee=DENIED, trainer=DENIED, outsider=DENIED)
    ),
    "assign_course": (
        {"slug": "montclair"}, row(mentor=DENIED, mentee=DENIED, trainer=DENIED, outsider=DENIED)
    ),
    "board_xlsx": ({"slug": "montclair"}, COORDINATORS),
    "binome_care": (
        {"slug": "montclair", "binome_id": "BINOME"},
        row(mentor=HIDDEN, mentee=HIDDEN, trainer=HIDDEN, outsider=HIDDEN),
    ),
    "looks": (
        {"slug": "montclair"},
        row(mentor=HIDDEN, mentee=HIDDEN, trainer=HIDDEN, outsider=HIDDEN),
    ),
    "look_in": ({"slug": "montclair", "binome_id": "BINOME"}, row(rest=METHOD)),
    "programme_settings": ({"slug": "montclair"}, COORDINATORS),
    "registration_link": ({"slug": "montclair"}, row(rest=METHOD)),
    "volunteers": ({"slug": "montclair"}, COORDINATORS),
    "import_volunteers": ({"slug": "montclair"}, COORDINATORS),
    "roster_template": ({"slug": "montclair"}, COORDINATORS),
    "matching": ({"slug": "montclair"}, COORDINATORS),
    "pair_wish": ({"slug": "montclair"}, row(rest=METHOD)),
    "match_run": ({"slug": "montclair", "run_id": "RUN"}, COORDINATORS),
    "propose_run": ({"slug": "montclair", "run_id": "RUN"}, row(rest=METHOD)),
    "take_back_proposal": ({"slug": "montclair", "proposal_id": 987}, row(rest=METHOD)),
    "join_programme": (
        {"key": "LINK"}, row(anonymous=OK, trainer=OK, admin=OK, outsider=HIDDEN)
    ),
    "volunteer": ({"slug": "montclair"}, row(rest=HIDDEN, mentor=OK)),
    "leave_programme": ({"slug": "montclair"}, row(rest=METHOD)),
    "my_binomes": ({}, row()),
    "proposal": ({"proposal_id": "PROPOSAL"}, PAIR),
    "binome": ({"binome_id": "BINOME"}, PAIR),
    "sign_charter": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "write_note": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "ask_referent": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "review": ({"binome_id": "BINOME"}, PAIR),
    "pair_certificate": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "close_binome": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "objectives": ({"binome_id": "BINOME"}, PAIR),
    "adjust_objective": ({"binome_id": "BINOME", "objective_id": "OBJECTIVE"}, PAIR),
    "add_evidence": ({"binome_id": "BINOME", "objective_id": "OBJECTIVE"}, PAIR),
    "withdraw_evidence": ({"binome_id": "BINOME", "evidence_id": "EVIDENCE"}, PAIR),
    "evidence_file": ({"evidence_id": "EVIDENCE"}, {**PAIR, "trainer": OK, "admin": OK}),
    "we_met": ({"binome_id": "BINOME"}, row(rest=METHOD)),
    "propose_meeting": ({"binome_id": "BINOME"}, PAIR),
    "meeting": ({"binome_id": "BINOME", "meeting_id": "MEETING"}, PAIR),
    "move_meeting": ({"binome_id": "BINOME", "meeting_id": "MEETING"}, PAIR),
    "check_in": ({"binome_id": "BINOME", "meeting_id": "MEETING"}, PAIR),
    "meeting_act": (
        {"binome_id": "BINOME", "meeting_id": "MEETING", "act": "accepter"}, row(rest=METHOD)
    ),
    "mail_choices": ({}, row()),
    "calendar_feed": ({"key": "CALENDAR"}, EVERYONE),
    "training": ({}, row(mentor=DENIED, mentee=DENIED, coordinator=DENIED, outsider=DENIED)),
    "follow": (
        {"slug": "montclair"},
        row(mentor=DENIED, mentee=DENIED, coordinator=DENIED, outsider=DENIED),
    ),
    "follow_objectives": ({"slug": "montclair"}, TRAINERS),
    "contest_answer": (
        {"course": "gestes", "module": "module", "lesson": "lecon-2", "activity": "QUIZ"},
        row(rest=METHOD),
    ),
    "marking_queue": ({}, TRAINERS),
    "mark_response": ({"response_id": "RESPONSE"}, TRAINERS),
    "contests": ({}, TRAINERS),
    "answer_contest": ({"contest_id": 987}, {**TRAINERS, "trainer": HIDDEN, "admin": HIDDEN}),
    "correct_question": ({"uid": "QUESTION"}, TRAINERS),
    "correct_activity": (
        {"lesson_id": 987, "activity": "x"}, {**TRAINERS, "trainer": HIDDEN, "admin": HIDDEN}
    ),
    "correction": ({"correction_id": 987}, {**TRAINERS, "trainer": HIDDEN, "admin": HIDDEN}),
    "adjustments": ({}, TRAINERS),
    "adjust_time": ({"person_id": "PERSON"}, TRAINERS),
    "adapt_path": ({"person_id": "PERSON", "course": "gestes"}, TRAINERS),
    "restore_lesson": ({"person_id": "PERSON", "course": "gestes"}, row(rest=METHOD)),
    "former_results_of_learner": ({"person_id": "PERSON"}, TRAINERS),
    "former_results": ({}, row()),
    "learner_attempt": ({"attempt_id": "ATTEMPT"}, TRAINERS),
    "certificate_pdf": (
        {"number": "NUMBER"}, row(rest=HIDDEN, mentee=OK, trainer=OK, admin=OK)
    ),
    "certificate_state": (
        {"number": "NUMBER"}, row(rest=HIDDEN, mentee=OK, trainer=OK, admin=OK)
    ),
    "declare_time": ({"course": "gestes"}, row(rest=HIDDEN, mentor=OK, mentee=OK)),
    "papers": ({"slug": "montclair"}, ISSUERS),
    "assessments": ({"slug": "montclair"}, ISSUERS),
    "assess_objectives": ({"slug": "montclair", "completion_id": "COMPLETION"}, ISSUERS),
    "scan_sheet": ({"slug": "montclair", "session_id": 987}, NOT_THERE_FOR_ISSUERS),
    "scanned_sheet": (
        {"slug": "montclair", "session_id": 987, "scan_id": 987}, NOT_THERE_FOR_ISSUERS
    ),
    "paper": ({"number": "NUMBER"}, ISSUERS),
    "sessions": ({"slug": "montclair"}, ISSUERS),
    "session": ({"slug": "montclair", "session_id": 987}, NOT_THERE_FOR_ISSUERS),
    "blank_sheet": ({"slug": "montclair", "session_id": 987}, NOT_THERE_FOR_ISSUERS),
    "batch": ({"slug": "montclair", "batch_id": 987}, NOT_THERE_FOR_ISSUERS),
    "batch_archive": ({"slug": "montclair", "batch_id": 987}, NOT_THERE_FOR_ISSUERS),
    "issue_paper": ({"slug": "montclair"}, row(rest=METHOD)),
    "begin_batch": ({"slug": "montclair"}, row(rest=METHOD)),
    "mark_absent": ({"slug": "montclair", "session_id": 987}, row(rest=METHOD)),
    "correct_paper": ({"number": "NUMBER"}, row(rest=METHOD)),
    "revoke_paper": ({"number": "NUMBER"}, row(rest=METHOD)),
    "dossiers": ({}, ISSUERS),
    "programme_dossier": ({"slug": "montclair"}, ISSUERS),
    "programme_dossier_zip": ({"slug": "montclair"}, ISSUERS),
    "programme_evidence": ({"slug": "montclair", "source": "levels"}, ISSUERS),
    "year_dossier": ({"year": 2026}, ISSUERS),
    "year_dossier_zip": ({"year": 2026}, ISSUERS),
    "year_evidence": ({"year": 2026, "source": "levels"}, ISSUERS),
    "bpf": ({"year": 2026}, ISSUERS),
    "bpf_list": ({"year": 2026, "name": "heures"}, ISSUERS),
    "bpf_sheet": ({"year": 2026, "name": "heures"}, ISSUERS),
    "sessions_to_sign": ({}, row()),
    "sign_session": ({"session_id": 987}, row(rest=HIDDEN)),
    "badge_issuer": ({}, EVERYONE),
    "badge_keys": ({}, EVERYONE),
    "badge_picture": ({}, EVERYONE),
    # No key signs badges in this world: nobody finds any.
    "badge_key": ({"fingerprint": "none"}, row(anonymous=HIDDEN, rest=HIDDEN)),
    "badge_status": ({"number": 0}, row(anonymous=HIDDEN, rest=HIDDEN)),
    "badge_credential": ({"code": "CODE"}, row(anonymous=HIDDEN, rest=HIDDEN)),
    "badge_achievement": ({"code": "CODE"}, row(anonymous=HIDDEN, rest=HIDDEN)),
    "badge_baked": ({"code": "CODE", "kind": "png"}, row(anonymous=HIDDEN, rest=HIDDEN)),
    "verify": ({}, EVERYONE),
    "verify_document": ({"code": "CODE"}, EVERYONE),
    "quality": ({}, TRAINERS),
    "my_surveys": ({}, row()),
    "answer_survey": ({"invitation_id": "SURVEY"}, row(rest=HIDDEN, mentee=OK)),
    "surveys": ({}, TRAINERS),
    "trainers_survey_results": ({}, row(rest=DENIED, admin=OK)),
    "survey_results": (
        {"slug": "montclair"}, row(mentor=DENIED, mentee=DENIED, outsider=DENIED)
    ),
    "survey_results_xlsx": (
        {"slug": "montclair"}, row(mentor=DENIED, mentee=DENIED, outsider=DENIED)
    ),
    "invite_to_survey": ({"slug": "montclair"}, row(rest=METHOD)),
    "how_to_complain": ({}, EVERYONE),
    "my_complaints": ({}, row()),
    "make_complaint": ({}, row()),
    "my_complaint": ({"complaint_id": "COMPLAINT"}, row(rest=HIDDEN, mentee=OK)),
    "complaints": ({}, TRAINERS),
    "record_complaint": ({}, TRAINERS),
    "complaints_xlsx": ({}, TRAINERS),
    "complaint": ({"complaint_id": "COMPLAINT"}, TRAINERS),
    "improvement_actions": ({}, TRAINERS),
    "decide_action": ({}, TRAINERS),
    "actions_xlsx": ({}, TRAINERS),
    "improvement_action": ({"action_id": "ACTION"}, TRAINERS),
    "privacy": ({}, EVERYONE),
    "accessibility": ({}, EVERYONE),
    "healthz": ({}, EVERYONE),
    "back_office_media": (
        {"path": "none.png"}, row(anonymous=DENIED, rest=DENIED, trainer=HIDDEN, admin=HIDDEN)
    ),
    "wagtaildocs_serve": (
        {"document_id": 987, "filename": "x.pdf"},
        row(anonymous=DENIED, rest=DENIED, trainer=HIDDEN, admin=HIDDEN),
    ),
}  # fmt: skip
BACK_OFFICE = "gestion/"


def patterns(resolver, prefix: str = "", namespace: str = ""):
    for pattern in resolver.url_patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from patterns(pattern, path, inner)
        elif isinstance(pattern, URLPattern):
            yield path, f"{namespace}{pattern.name}"
