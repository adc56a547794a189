from courses.exchange.gift.reader import read_gift

__all__ = ["read_gift"]
