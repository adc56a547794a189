from courses.exchange.qti.package import write_qti

__all__ = ["write_qti"]
