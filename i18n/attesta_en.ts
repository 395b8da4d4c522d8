<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentsCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appendix(es) in Billecta</source>
        <translation>
            <numerusform>%n appendix in Billecta</numerusform>
            <numerusform>%n appendixes in Billecta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not in view</source>
        <translation>
            <numerusform>%n of them not in view</numerusform>
            <numerusform>%n of them not in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message numerus="yes">
        <source>reminder after %n day(s)</source>
        <translation>
            <numerusform>reminder after %n day</numerusform>
            <numerusform>reminder after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>collection after %n day(s)</source>
        <translation>
            <numerusform>collection after %n day</numerusform>
            <numerusform>collection after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message numerus="yes">
        <source>to pay on %n invoice(s)</source>
        <translation>
            <numerusform>to pay on %n invoice</numerusform>
            <numerusform>to pay on %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) in all</source>
        <translation>
            <numerusform>%n invoice in all</numerusform>
            <numerusform>%n invoices in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPane</name>
    <message numerus="yes">
        <source>{name} has %n invoice(s) and cannot be deleted. Make it inactive instead.</source>
        <translation>
            <numerusform>{name} has %n invoice and cannot be deleted. Make it inactive instead.</numerusform>
            <numerusform>{name} has %n invoices and cannot be deleted. Make it inactive instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message numerus="yes">
        <source>… and %n older</source>
        <translation>
            <numerusform>… and %n older</numerusform>
            <numerusform>… and %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDoor</name>
    <message numerus="yes">
        <source>%n row(s) written to {name}.</source>
        <translation>
            <numerusform>%n row written to {name}.</numerusform>
            <numerusform>%n rows written to {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s)</source>
        <translation>
            <numerusform>%n marked row</numerusform>
            <numerusform>%n marked rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attest %n invoice(s)</source>
        <translation>
            <numerusform>Attest %n invoice</numerusform>
            <numerusform>Attest %n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n not read yet</numerusform>
            <numerusform>%n not read yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in {name}. Mend them there and drop it here again.</source>
        <translation>
            <numerusform>%n row saved in {name}. Mend it there and drop the file here again.</numerusform>
            <numerusform>%n rows saved in {name}. Mend them there and drop the file here again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s) to the invoice</source>
        <translation>
            <numerusform>Add %n row to the invoice</numerusform>
            <numerusform>Add %n rows to the invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)…</source>
        <translation>
            <numerusform>Import %n row…</numerusform>
            <numerusform>Import %n rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceBatch</name>
    <message numerus="yes">
        <source>Delete %n draft(s)?</source>
        <translation>
            <numerusform>Delete %n draft?</numerusform>
            <numerusform>Delete %n drafts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>Delete %n draft</numerusform>
            <numerusform>Delete %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoicesTab</name>
    <message numerus="yes">
        <source>… and %n more: search for the customer among the invoices</source>
        <translation>
            <numerusform>… and %n more: search for the customer among the invoices</numerusform>
            <numerusform>… and %n more: search for the customer among the invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message numerus="yes">
        <source>%n entry(ies), all as they were written.</source>
        <translation>
            <numerusform>%n entry, as it was written.</numerusform>
            <numerusform>%n entries, all as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message numerus="yes">
        <source>At most %n decimal(s).</source>
        <translation>
            <numerusform>At most %n decimal.</numerusform>
            <numerusform>At most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message numerus="yes">
        <source>%n invoice(s) in other currencies are not in the sums.</source>
        <translation>
            <numerusform>One invoice in another currency is not in the sums.</numerusform>
            <numerusform>%n invoices in other currencies are not in the sums.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDrag</name>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDFs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) fetched: drag once more.</source>
        <translation>
            <numerusform>%n PDF fetched: drag once more.</numerusform>
            <numerusform>%n PDFs fetched: drag once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PercentSheet</name>
    <message numerus="yes">
        <source>%n price(s) will change. Nothing is saved until you say so.</source>
        <translation>
            <numerusform>%n price will change. Nothing is saved until you say so.</numerusform>
            <numerusform>%n prices will change. Nothing is saved until you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Change %n price</numerusform>
            <numerusform>Change %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns the %n product(s) that you have marked.</source>
        <translation>
            <numerusform>It concerns the %n product that you have marked.</numerusform>
            <numerusform>It concerns the %n products that you have marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No product is marked, so it concerns the %n in the list.</source>
        <translation>
            <numerusform>No product is marked, so it concerns the %n in the list.</numerusform>
            <numerusform>No product is marked, so it concerns the %n in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n exist already:</source>
        <translation>
            <numerusform>%n exists already:</numerusform>
            <numerusform>%n exist already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear: look in the outbox</source>
        <translation>
            <numerusform>%n unclear: look in the outbox</numerusform>
            <numerusform>%n unclear: look in the outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be created</source>
        <translation>
            <numerusform>%n row will be created</numerusform>
            <numerusform>%n rows will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n could not be imported</numerusform>
            <numerusform>%n could not be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceMode</name>
    <message numerus="yes">
        <source>%n product(s) could not be changed. Each row says why; mend it and save again.</source>
        <translation>
            <numerusform>%n product could not be changed. Each row says why; mend it and save again.</numerusform>
            <numerusform>%n products could not be changed. Each row says why; mend it and save again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n product changed.</numerusform>
            <numerusform>%n products changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n changed product(s)?</source>
        <translation>
            <numerusform>Save %n changed product?</numerusform>
            <numerusform>Save %n changed products?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Save %n</numerusform>
            <numerusform>Save %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Save %n change</numerusform>
            <numerusform>Save %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed, not in Billecta yet.</source>
        <translation>
            <numerusform>%n product changed, not in Billecta yet.</numerusform>
            <numerusform>%n products changed, not in Billecta yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n product(s) changed. The others are kept here and can be saved later.</source>
        <translation>
            <numerusform>Stopped: %n product changed. The others are kept here and can be saved later.</numerusform>
            <numerusform>Stopped: %n products changed. The others are kept here and can be saved later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving… %n product(s) left</source>
        <translation>
            <numerusform>Saving… %n product left</numerusform>
            <numerusform>Saving… %n products left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Print %n invoice(s)</source>
        <translation>
            <numerusform>Print %n invoice</numerusform>
            <numerusform>Print %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message numerus="yes">
        <source>%n unsaved invoice(s) are kept on this computer.</source>
        <translation>
            <numerusform>%n unsaved invoice is kept on this computer.</numerusform>
            <numerusform>%n unsaved invoices are kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewalTile</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n row pasted</numerusform>
            <numerusform>%n rows pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… and %n more row</numerusform>
            <numerusform>… and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%n invoice(s) attested in {seconds} s</source>
        <translation>
            <numerusform>%n invoice attested in {seconds} s</numerusform>
            <numerusform>%n invoices attested in {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attested</source>
        <translation>
            <numerusform>%n attested</numerusform>
            <numerusform>%n attested</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, more than one in four. Is a column wrong?</source>
        <translation>
            <numerusform>%n row is refused, more than one in four. Is a column wrong?</numerusform>
            <numerusform>%n rows are refused, more than one in four. Is a column wrong?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n row imported</numerusform>
            <numerusform>%n rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message numerus="yes">
        <source>by letter after %n day(s)</source>
        <translation>
            <numerusform>by letter after %n day</numerusform>
            <numerusform>by letter after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message numerus="yes">
        <source>I attest %n invoice(s) for {company}, {sum}. Checksum of the list: {digest}</source>
        <translation>
            <numerusform>I attest %n invoice for {company}, {sum}. Checksum of the list: {digest}</numerusform>
            <numerusform>I attest %n invoices for {company}, {sum}. Checksum of the list: {digest}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message numerus="yes">
        <source>Attest %n invoice(s)?</source>
        <translation>
            <numerusform>Attest %n invoice?</numerusform>
            <numerusform>Attest %n invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attest %n invoice(s)</source>
        <translation>
            <numerusform>Attest %n invoice</numerusform>
            <numerusform>Attest %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n change(s) not confirmed</source>
        <translation>
            <numerusform>%n change not confirmed</numerusform>
            <numerusform>%n changes not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadStep</name>
    <message numerus="yes">
        <source>Wait %n second(s) before you verify it in the portal.</source>
        <translation>
            <numerusform>Wait %n second before you verify it in the portal.</numerusform>
            <numerusform>Wait %n seconds before you verify it in the portal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>%n obstacle</numerusform>
            <numerusform>%n obstacles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>ended %n day ago</numerusform>
            <numerusform>ended %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of issuers</source>
        <translation>
            <numerusform>%n certificate of an issuer</numerusform>
            <numerusform>%n certificates of issuers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n customer(s) in it have protected identity. Names and addresses leave the program.</source>
        <translation>
            <numerusform>%n customer in it has protected identity. Name and address leave the program.</numerusform>
            <numerusform>%n customers in it have protected identity. Names and addresses leave the program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied, to be pasted into a spreadsheet or a letter.</source>
        <translation>
            <numerusform>%n row copied, to be pasted into a spreadsheet or a letter.</numerusform>
            <numerusform>%n rows copied, to be pasted into a spreadsheet or a letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n invoice(s) were being attested.</source>
        <translation>
            <numerusform>The program ended while one invoice was being attested.</numerusform>
            <numerusform>The program ended while %n invoices were being attested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of BankID or Swish were under way when you left. What became of them is under Payments.</source>
        <translation>
            <numerusform>%n order of BankID or Swish was under way when you left. What became of it is under Payments.</numerusform>
            <numerusform>%n orders of BankID or Swish were under way when you left. What became of them is under Payments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in it have protected identity. Their names and addresses are masked, the rest is written.</source>
        <translation>
            <numerusform>%n customer in it has protected identity. The name and address are masked, the rest is written.</numerusform>
            <numerusform>%n customers in it have protected identity. Their names and addresses are masked, the rest is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
