from tests.lms.quality.audit.conftest import client_of, course, people, programme

__all__ = ["client_of", "course", "people", "programme"]
