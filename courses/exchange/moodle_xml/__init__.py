from courses.exchange.moodle_xml.reader import read_moodle_xml
from courses.exchange.moodle_xml.writer import write_moodle_xml

__all__ = ["read_moodle_xml", "write_moodle_xml"]
