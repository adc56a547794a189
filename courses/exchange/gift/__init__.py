from courses.exchange.gift.reader import read_gift
from courses.exchange.gift.writer import write_gift

__all__ = ["read_gift", "write_gift"]
