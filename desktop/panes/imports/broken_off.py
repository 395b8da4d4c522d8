"""What is known about an import that an earlier run of the program did not bring to its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.session.import_jobs import broken_off, forget_job
from desktop.session.session import Session

from .subjects import Subject


def tell_broken_off(session: Session, subject: Subject) -> str:
    """How many of its rows went through, said once; empty when there was none of this kind, or the list is not read."""
    external = subject.external()
    if not external or not subject.ready():
        return ""
    jobs = [job for job in broken_off(session.drafts, session.company_id) if job.target == subject.target.id]
    if not jobs:
        return ""
    known = {str(getattr(record, external)) for record in subject.existing()}
    words = QCoreApplication.translate(
        "Imports",
        "The import of {name} was cut off: {done} of {total} rows went through. Open the file again to go on; "
        "nothing is made twice.",
    )
    for job in jobs:
        forget_job(session.drafts, job)
    return "\n".join(words.format(name=job.name, done=job.through(known), total=len(job.rows)) for job in jobs)
