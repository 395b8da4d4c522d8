"""The API's views as frozen records, one file per section. Source: the published models of 2024-04."""
