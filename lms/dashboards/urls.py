"""Addresses of programmes and binômes: the coordinator's pages and those of the two."""

from django.urls import path

from lms.binomes.views import hub, mail, meetings, registration, room_acts
from lms.binomes.views import volunteers as volunteering
from lms.dashboards.views import (
    binome,
    care,
    closing,
    evidence,
    looks,
    matching,
    objectives,
    programme_settings,
    programmes,
    volunteers,
)

PROGRAMME = "programmes/<slug:slug>/"
BINOME = "binomes/<int:binome_id>/"
OBJECTIVE = BINOME + "objectifs/<int:objective_id>/"
MEETING = BINOME + "seances/<int:meeting_id>/"
DRAFT = PROGRAMME + "appariement/<int:run_id>/"

programme_pages = [
    path("programmes/", programmes.programmes, name="programmes"),
    path(PROGRAMME, programmes.programme, name="programme"),
    path(PROGRAMME + "attribuer/", programmes.assign_course, name="assign_course"),
    path(PROGRAMME + "binomes.xlsx", programmes.board_xlsx, name="board_xlsx"),
    path(PROGRAMME + "binomes/<int:binome_id>/", care.binome_care, name="binome_care"),
    path(PROGRAMME + "binomes/<int:binome_id>/nouvelles/", looks.look_in, name="look_in"),
    path(PROGRAMME + "nouvelles/", looks.looks, name="looks"),
    path(PROGRAMME + "reglages/", programme_settings.programme_settings, name="programme_settings"),
    path(PROGRAMME + "lien/", programme_settings.registration_link, name="registration_link"),
    path(PROGRAMME + "volontaires/", volunteers.volunteers, name="volunteers"),
    path(
        PROGRAMME + "volontaires/importer/", volunteers.import_volunteers, name="import_volunteers"
    ),
    path(PROGRAMME + "volontaires/modele.xlsx", volunteers.roster_template, name="roster_template"),
    path(PROGRAMME + "appariement/", matching.matching, name="matching"),
    path(PROGRAMME + "appariement/souhait/", matching.pair_wish, name="pair_wish"),
    path(DRAFT, matching.match_run, name="match_run"),
    path(DRAFT + "proposer/", matching.propose_run, name="propose_run"),
    path(
        PROGRAMME + "propositions/<int:proposal_id>/reprendre/",
        matching.take_back_proposal,
        name="take_back_proposal",
    ),
]

binome_pages = [
    path("participer/<str:key>/", registration.join_programme, name="join_programme"),
    path("volontaire/<slug:slug>/", volunteering.volunteer, name="volunteer"),
    path("volontaire/<slug:slug>/retirer/", volunteering.leave_programme, name="leave_programme"),
    path("binome/", hub.my_binomes, name="my_binomes"),
    path("propositions/<int:proposal_id>/", hub.proposal, name="proposal"),
    path(BINOME, binome.binome, name="binome"),
    path(BINOME + "charte/", room_acts.sign_charter, name="sign_charter"),
    path(BINOME + "notes/", room_acts.write_note, name="write_note"),
    path(BINOME + "aide/", room_acts.ask_referent, name="ask_referent"),
    path(BINOME + "bilan/", room_acts.review, name="review"),
    path(BINOME + "terminer/", room_acts.close_binome, name="close_binome"),
    path(BINOME + "certificat/", closing.pair_certificate, name="pair_certificate"),
    path(BINOME + "objectifs/", objectives.objectives, name="objectives"),
    path(OBJECTIVE, objectives.adjust_objective, name="adjust_objective"),
    path(OBJECTIVE + "preuve/", evidence.add_evidence, name="add_evidence"),
    path(
        BINOME + "preuves/<int:evidence_id>/retirer/",
        evidence.withdraw_evidence,
        name="withdraw_evidence",
    ),
    path("preuves/<int:evidence_id>/", evidence.evidence_file, name="evidence_file"),
    path(BINOME + "vus/", meetings.we_met, name="we_met"),
    path(BINOME + "seances/", meetings.propose_meeting, name="propose_meeting"),
    path(MEETING, binome.meeting, name="meeting"),
    path(MEETING + "deplacer/", meetings.move_meeting, name="move_meeting"),
    path(MEETING + "point/", meetings.check_in, name="check_in"),
    path(MEETING + "<slug:act>/", meetings.meeting_act, name="meeting_act"),
    path("rappels-et-agenda/", mail.mail_choices, name="mail_choices"),
    path("calendrier/<str:key>.ics", meetings.calendar_feed, name="calendar_feed"),
]
