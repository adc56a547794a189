"""With the address of a time stamp authority, here one of our own, the signature is PAdES B-T."""

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from threading import Thread

import pytest
from asn1crypto import tsp
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.timestamps import DummyTimeStamper

from lms.certificates.contents.make import make
from lms.certificates.signing.sign import TimestampUnavailable
from lms.certificates.signing.verify import verify
from tests.lms.certificates.contents.cast import certificate
from tests.lms.certificates.signing.cast import demo_certificate, demo_signer, signed


class Authority(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        asked = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
        key = demo_signer()
        stamper = DummyTimeStamper(key.signing_cert, key.signing_key)
        answer = stamper.request_tsa_response(asked).dump()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def authority() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Authority)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def test_the_signature_carries_the_time_of_the_authority(authority):
    pdf = signed(make(certificate()), timestamp_url=authority)
    [signature] = PdfFileReader(BytesIO(pdf)).embedded_signatures
    added = {a["type"].native for a in signature.signer_info["unsigned_attrs"]}
    assert added == {"signature_time_stamp_token"}
    verdict = verify(pdf, [demo_certificate()])
    assert verdict.intact
    assert verdict.covers_whole_file


def test_an_authority_that_does_not_answer_leaves_the_document_unsigned():
    with pytest.raises(TimestampUnavailable, match=r"127\.0\.0\.1:1"):
        signed(make(certificate()), timestamp_url="http://127.0.0.1:1/")
