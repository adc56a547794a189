from courses.exchange.moodle_xml.reader import read_moodle_xml

__all__ = ["read_moodle_xml"]
