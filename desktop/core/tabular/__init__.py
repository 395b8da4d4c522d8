"""From a file of rows to records that can be sent: decoding, columns, numbers, judging. Pure: no disk, no screen."""
