from lms.quality.audit.urls import audit_pages
from lms.quality.yearly.urls import yearly_pages

urlpatterns = [*audit_pages, *yearly_pages]
