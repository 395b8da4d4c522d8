<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AnswerStep</name>
    <message>
        <source>The bank’s answer</source>
        <translation>Bankens svar</translation>
    </message>
    <message>
        <source>Drop the bank’s answer here</source>
        <translation>Släpp bankens svar här</translation>
    </message>
    <message>
        <source>.pem, .cer, .crt, .p7b or text from a mail, with or without the issuers’ certificates.</source>
        <translation>.pem, .cer, .crt, .p7b eller text ur ett mejl, med eller utan utfärdarnas certifikat.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Make the PFX</source>
        <translation>Skapa PFX-filen</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy the certificate first.</source>
        <translation>Urklipp är tomt. Kopiera certifikatet först.</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Visa begäran</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Läser {file}</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Läser {file}…</translation>
    </message>
    <message>
        <source>Attach a PDF</source>
        <translation>Bifoga en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n appendix(es) in Billecta</source>
        <translation>
            <numerusform>%n bilaga i Billecta</numerusform>
            <numerusform>%n bilagor i Billecta</numerusform>
        </translation>
    </message>
    <message>
        <source>in Billecta</source>
        <translation>i Billecta</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Ta bort {file}</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Välj en PDF…</translation>
    </message>
    <message>
        <source>or drop it here · PDF, at most 10 MB together</source>
        <translation>eller släpp den här · PDF, högst 10 MB tillsammans</translation>
    </message>
    <message>
        <source>{file} could not be read: {reason}. Choose it again.</source>
        <translation>{file} gick inte att läsa: {reason}. Välj den igen.</translation>
    </message>
    <message>
        <source>{file} is not a PDF. Save it as PDF and attach that.</source>
        <translation>{file} är ingen PDF. Spara den som PDF och bifoga den.</translation>
    </message>
    <message>
        <source>{file} is too large: the attachments may be 10 MB together.</source>
        <translation>{file} är för stor: bilagorna får vara 10 MB tillsammans.</translation>
    </message>
    <message>
        <source>{file} cannot be kept on this computer, perhaps the disk is full. Make room on it.</source>
        <translation>{file} kunde inte sparas på den här datorn, kanske är disken full. Gör plats på den och bifoga igen.</translation>
    </message>
</context>
<context>
    <name>Attest</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>several</comment>
        <translation>Klara</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Med varningar</translation>
    </message>
    <message>
        <source>Cannot be attested</source>
        <translation>Kan inte attesteras</translation>
    </message>
    <message>
        <source>Attest</source>
        <comment>place</comment>
        <translation>Attestera</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>No draft is ready</source>
        <translation>Inga klara utkast</translation>
    </message>
    <message>
        <source>Look through those with warnings: what you accept comes here.</source>
        <translation>Gå igenom dem med varningar: det du godtar kommer hit.</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Inga varningar</translation>
    </message>
    <message>
        <source>Drafts in which the checks found something to look at stand here.</source>
        <translation>Här visas utkast där kontrollerna har hittat något att titta på.</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Inget hindrar</translation>
    </message>
    <message>
        <source>Drafts that cannot be attested as they are stand here, and why.</source>
        <translation>Här visas utkast som inte kan attesteras som de är, och varför.</translation>
    </message>
</context>
<context>
    <name>AttestLog</name>
    <message>
        <source>Hash of the last entry: {hash}</source>
        <translation>Kontrollsumma för sista raden: {hash}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesterad</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtaget</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signerat av</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Kontrollsumma</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
</context>
<context>
    <name>AttestPane</name>
    <message>
        <source>Nothing to attest</source>
        <translation>Inget att attestera</translation>
    </message>
    <message>
        <source>Drafts with a customer and a sum come here, to be looked at and approved.</source>
        <translation>Hit kommer utkast som har kund och belopp, för att granskas och godkännas.</translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attestera</translation>
    </message>
    <message>
        <source>Choose a draft in the queue first.</source>
        <translation>Välj först ett utkast i kön.</translation>
    </message>
    <message>
        <source>Select drafts with Space first.</source>
        <translation>Markera först utkast med mellanslag.</translation>
    </message>
    <message>
        <source>Nothing is waiting to leave.</source>
        <translation>Inget väntar på att skickas.</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nästa utkast</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Föregående utkast</translation>
    </message>
    <message>
        <source>Attest this draft</source>
        <translation>Attestera utkastet</translation>
    </message>
    <message>
        <source>Skip this draft</source>
        <translation>Hoppa över utkastet</translation>
    </message>
    <message>
        <source>Edit this draft</source>
        <translation>Redigera utkastet</translation>
    </message>
    <message>
        <source>Attest the selected…</source>
        <translation>Attestera de markerade…</translation>
    </message>
    <message>
        <source>Undo the attest</source>
        <translation>Ångra attesten</translation>
    </message>
    <message>
        <source>Drafts of all companies</source>
        <translation>Utkast från alla företag</translation>
    </message>
    <message>
        <source>What became of the drafts…</source>
        <translation>Hur det gick för utkasten…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>No draft is chosen</source>
        <translation>Inget utkast är valt</translation>
    </message>
    <message>
        <source>Reading the draft</source>
        <translation>Läsa utkastet</translation>
    </message>
    <message>
        <source>Reading the drafts</source>
        <translation>Läsa utkasten</translation>
    </message>
    <message>
        <source>Reading the drafts of all companies</source>
        <translation>Läsa utkasten från alla företag</translation>
    </message>
    <message>
        <source>Comment on this draft…</source>
        <translation>Kommentera utkastet…</translation>
    </message>
    <message>
        <source>Attest list…</source>
        <translation>Attestlista…</translation>
    </message>
    <message>
        <source>How we attest…</source>
        <translation>Så attesterar vi…</translation>
    </message>
    <message>
        <source>Reading the attest list</source>
        <translation>Läsa attestlistan</translation>
    </message>
    <message>
        <source>Saving the rules</source>
        <translation>Spara reglerna</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>J and K go through the queue.
A attests, S skips, E edits.</source>
        <translation>J och K bläddrar i kön.
A attesterar, S hoppar över, E ändrar.</translation>
    </message>
    <message>
        <source>The chosen draft is shown here,
as the customer will get it.</source>
        <translation>Här visas det valda utkastet
som kunden kommer att få det.</translation>
    </message>
</context>
<context>
    <name>Attesting</name>
    <message>
        <source>Something is missing before this invoice can be attested: see the checks.</source>
        <translation>Något saknas innan fakturan kan attesteras: se kontrollerna.</translation>
    </message>
    <message>
        <source>Attesting the invoice</source>
        <translation>Attestera fakturan</translation>
    </message>
    <message>
        <source>Invoice {number} to {customer} is attested.</source>
        <translation>Faktura {number} till {customer} är attesterad.</translation>
    </message>
    <message>
        <source>By your company&apos;s rule a sum like this is signed with BankID: attest it in the queue (Ctrl+3).</source>
        <translation>Enligt företagets regel signeras ett så här stort belopp med BankID: attestera fakturan i kön (Ctrl+3).</translation>
    </message>
    <message>
        <source>{finding}, and attest it in the queue (Ctrl+3), where that is written down.</source>
        <translation>{finding}, och attestera det i kön (Ctrl+3), där det skrivs upp.</translation>
    </message>
</context>
<context>
    <name>BalanceTab</name>
    <message>
        <source>Nothing is owed on either side.</source>
        <translation>Ingen är skyldig den andra något.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Autogiro approvals</source>
        <translation>Autogiromedgivanden</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Gäller inte</translation>
    </message>
    <message>
        <source>None: the customer pays in another way.</source>
        <translation>Inga: kunden betalar på annat sätt.</translation>
    </message>
</context>
<context>
    <name>BankId</name>
    <message>
        <source>Start your BankID app.</source>
        <translation>Starta BankID-appen.</translation>
    </message>
    <message>
        <source>You don&apos;t seem to have the BankID app. Install the app and get a BankID.</source>
        <translation>Du verkar inte ha BankID-appen. Installera den och skaffa ett BankID.</translation>
    </message>
    <message>
        <source>The action was cancelled. Please try again.</source>
        <translation>Åtgärden avbröts. Försök igen.</translation>
    </message>
    <message>
        <source>An identification or signature is already in progress for your personal identity number. Please try again.</source>
        <translation>En identifiering eller underskrift pågår redan för ditt personnummer. Försök igen.</translation>
    </message>
    <message>
        <source>Something went wrong. Please try again.</source>
        <translation>Något gick fel. Försök igen.</translation>
    </message>
    <message>
        <source>The action was cancelled.</source>
        <translation>Åtgärden avbröts.</translation>
    </message>
    <message>
        <source>The BankID app is not responding. Please check that it’s started and that you have internet access. Try again.</source>
        <translation>BankID-appen svarar inte. Kontrollera att den är startad och att du har internetanslutning. Försök sedan igen.</translation>
    </message>
    <message>
        <source>Enter your security code in the BankID app and select Identify or Sign.</source>
        <translation>Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under.</translation>
    </message>
    <message>
        <source>Trying to start your BankID app.</source>
        <translation>Försöker starta BankID-appen.</translation>
    </message>
    <message>
        <source>Searching for BankID. Make sure you have a valid BankID on this computer. If you have a BankID on card, please insert the card into your card reader.</source>
        <translation>Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här datorn. Om du har ett BankID på kort, sätt in kortet i kortläsaren.</translation>
    </message>
    <message>
        <source>Searching for BankID. Make sure you have a valid BankID on this device.</source>
        <translation>Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här enheten.</translation>
    </message>
    <message>
        <source>Your BankID is blocked or too old. Please use another BankID or get a new one from your bank.</source>
        <translation>Ditt BankID är för gammalt eller spärrat. Använd ett annat BankID eller skaffa ett nytt hos din bank.</translation>
    </message>
    <message>
        <source>You don&apos;t seem to have the BankID app/program. Please install it and get a BankID from your bank.</source>
        <translation>Du verkar inte ha BankID-appen/programmet. Installera den och skaffa ett BankID hos din bank.</translation>
    </message>
    <message>
        <source>Failed to scan the QR code. Start the BankID app and scan the QR code.</source>
        <translation>Misslyckades att läsa av QR-koden. Starta BankID-appen och läs av QR-koden.</translation>
    </message>
    <message>
        <source>Would you like to use BankID on this computer, or a Mobile BankID?</source>
        <translation>Vill du använda BankID på den här datorn eller ett Mobilt BankID?</translation>
    </message>
    <message>
        <source>Do you want to use BankID on this device or another device?</source>
        <translation>Vill du använda BankID på den här enheten eller på en annan enhet?</translation>
    </message>
    <message>
        <source>An identification or signing is in progress.</source>
        <translation>En identifiering eller underskrift pågår.</translation>
    </message>
    <message>
        <source>Take a photo of, and scan, your ID document with the BankID app.</source>
        <translation>Fotografera och läs av din ID-handling med BankID-appen.</translation>
    </message>
    <message>
        <source>Let the BankID app recognise your face.</source>
        <translation>Gör en ansiktsigenkänning i BankID-appen.</translation>
    </message>
    <message>
        <source>Choose in the BankID app how to confirm your identity.</source>
        <translation>Välj hur du vill bekräfta din identitet i BankID-appen.</translation>
    </message>
    <message>
        <source>The check of your ID document failed. Please try again.</source>
        <translation>Kontrollen av din ID-handling misslyckades. Försök igen.</translation>
    </message>
    <message>
        <source>The face recognition failed. Please try again.</source>
        <translation>Ansiktsigenkänningen misslyckades. Försök igen.</translation>
    </message>
    <message>
        <source>Your device lacks the reader that is needed to check ID documents.</source>
        <translation>Din enhet saknar den läsare som behövs för att kontrollera ID-handlingar.</translation>
    </message>
    <message>
        <source>You have several BankIDs on your device. All but one must be deleted before you can finish identifying yourself. You do that under Menu - Settings in your BankID app.</source>
        <translation>Du har flera BankID på din enhet. Du behöver radera alla utom ett BankID för att kunna slutföra identifieringen. Det gör du under Meny - Inställningar i din BankID-app.</translation>
    </message>
    <message>
        <source>The confirmation of your identity failed. Please try again.</source>
        <translation>Bekräftelsen av din identitet misslyckades. Försök igen.</translation>
    </message>
    <message>
        <source>Start the BankID app and scan the QR code.</source>
        <translation>Starta BankID-appen och tryck på QR-ikonen. Skanna sedan QR-koden nedan.</translation>
    </message>
</context>
<context>
    <name>BankStep</name>
    <message>
        <source>the Swish portal</source>
        <translation>Swish företagsportal</translation>
    </message>
    <message>
        <source>the bank</source>
        <translation>banken</translation>
    </message>
    <message>
        <source>Hand over the request</source>
        <translation>Lämna över begäran</translation>
    </message>
    <message>
        <source>This text goes to {receiver}, pasted or as a file. It holds nothing secret but the challenge. The answer may take some days: the work waits here, also when Attesta is closed.</source>
        <translation>Den här texten ska till {receiver}, inklistrad eller som fil. Inget i den är hemligt utom kontrollordet. Svaret kan dröja några dagar: arbetet väntar här, även när Attesta är stängt.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Begäran</translation>
    </message>
    <message>
        <source>Copy the request</source>
        <translation>Kopiera begäran</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara som fil…</translation>
    </message>
    <message>
        <source>Backup…</source>
        <translation>Säkerhetskopia…</translation>
    </message>
    <message>
        <source>The bank has answered</source>
        <translation>Banken har svarat</translation>
    </message>
    <message>
        <source>The request is on the clipboard. Paste it at the bank.</source>
        <translation>Begäran ligger i urklipp. Klistra in den hos banken.</translation>
    </message>
</context>
<context>
    <name>Banks</name>
    <message>
        <source>A bankgiro number has seven or eight digits, such as 5402-9681.</source>
        <translation>Ett bankgironummer har sju eller åtta siffror, till exempel 5402-9681.</translation>
    </message>
    <message>
        <source>The check digit is wrong: look at the number once more.</source>
        <translation>Kontrollsiffran stämmer inte: titta på numret en gång till.</translation>
    </message>
    <message>
        <source>A plusgiro number has two to eight digits, such as 4 12 34-6.</source>
        <translation>Ett plusgironummer har två till åtta siffror, till exempel 4 12 34-6.</translation>
    </message>
    <message>
        <source>This is no IBAN: its length or check digits are wrong.</source>
        <translation>Detta är inget IBAN: längden eller kontrollsiffrorna stämmer inte.</translation>
    </message>
    <message>
        <source>A BIC has eight or eleven letters and digits, such as ESSESESS.</source>
        <translation>En BIC har åtta eller elva bokstäver och siffror, till exempel ESSESESS.</translation>
    </message>
    <message>
        <source>A clearing number has four digits; Swedbank’s on 8 may have five.</source>
        <translation>Ett clearingnummer har fyra siffror; Swedbanks på 8 kan ha fem.</translation>
    </message>
    <message>
        <source>An account number has digits only.</source>
        <translation>Ett kontonummer har bara siffror.</translation>
    </message>
    <message>
        <source>The clearing number is missing.</source>
        <translation>Clearingnumret saknas.</translation>
    </message>
    <message>
        <source>Accounts of {bank} have another number of digits.</source>
        <translation>Konton i {bank} har ett annat antal siffror.</translation>
    </message>
    <message>
        <source>The check digit is wrong: look at clearing and account once more.</source>
        <translation>Kontrollsiffran stämmer inte: titta på clearing och konto en gång till.</translation>
    </message>
    <message>
        <source>Whether this old account of Swedbank is right cannot be told: look at it once more.</source>
        <translation>Om det här äldre kontot i Swedbank är rätt går inte att avgöra: titta på det en gång till.</translation>
    </message>
    <message>
        <source>The accounts could not be fetched from {bank}.</source>
        <translation>Kontona kunde inte hämtas från {bank}.</translation>
    </message>
    <message>
        <source>The bank’s own words: “{words}”</source>
        <translation>Bankens egna ord: ”{words}”</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
    <message>
        <source>Mark nothing</source>
        <translation>Avmarkera allt</translation>
    </message>
    <message>
        <source>Mark nothing (Esc)</source>
        <translation>Avmarkera allt (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not in view</source>
        <translation>
            <numerusform>varav %n inte syns</numerusform>
            <numerusform>varav %n inte syns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>BenchActions</name>
    <message>
        <source>Making the test certificate</source>
        <translation>Testcertifikatet skapas</translation>
    </message>
    <message>
        <source>Saving the PFX</source>
        <translation>PFX-filen sparas</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>Säkerhetskopian sparas</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Säkerhetskopian läses</translation>
    </message>
    <message>
        <source>Saving the calendar</source>
        <translation>Kalendern sparas</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Borttagning</translation>
    </message>
    <message>
        <source>Making a key of 4096 bits…</source>
        <translation>En nyckel på 4096 bitar skapas…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Säkerhetskopior (*.zip)</translation>
    </message>
    <message>
        <source>Save the days of renewal for the calendar</source>
        <translation>Spara förnyelsedagarna för kalendern</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The private key is deleted too and cannot be made again. A certificate that is in use in the portal goes on working there.</source>
        <translation>Den privata nyckeln tas också bort och går inte att skapa på nytt. Ett certifikat som används i portalen fortsätter att fungera där.</translation>
    </message>
    <message>
        <source>Delete this certificate and its key?</source>
        <translation>Ta bort det här certifikatet och dess nyckel?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Reading the invoice</source>
        <translation>Läsa in fakturan</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>{purpose} certificate of {company}</source>
        <translation>{purpose}-certifikat för {company}</translation>
    </message>
    <message>
        <source>{name}, valid to {date}. Renew it in Attesta under Certificates.</source>
        <translation>{name}, gäller till {date}. Förnya det i Attesta under Certifikat.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utfärdare</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Utställt på</translation>
    </message>
    <message>
        <source>Swish number</source>
        <translation>Swish-nummer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Skapat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>Väntar på banken</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>Att förnya</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Självsignerat</translation>
    </message>
    <message>
        <source>In production BankID and Swish refuse certificates that are signed by themselves.</source>
        <translation>I produktion godtar BankID och Swish inga självsignerade certifikat.</translation>
    </message>
    <message>
        <source>BankID: key and request…</source>
        <translation>BankID: nyckel och begäran…</translation>
    </message>
    <message>
        <source>Swish: PFX from the Swish portal…</source>
        <translation>Swish: PFX från företagsportalen…</translation>
    </message>
    <message>
        <source>Swish: key and request…</source>
        <translation>Swish: nyckel och begäran…</translation>
    </message>
    <message>
        <source>BankID: PFX or PEM that exists…</source>
        <translation>BankID: PFX eller PEM som redan finns…</translation>
    </message>
    <message>
        <source>Test certificate for BankID</source>
        <translation>Testcertifikat för BankID</translation>
    </message>
    <message>
        <source>Test certificate for Swish</source>
        <translation>Testcertifikat för Swish</translation>
    </message>
    <message>
        <source>Choose a certificate in the list first.</source>
        <translation>Välj först ett certifikat i listan.</translation>
    </message>
    <message>
        <source>There is no certificate with a last day yet.</source>
        <translation>Det finns inget certifikat med slutdatum ännu.</translation>
    </message>
    <message>
        <source>Choose a certificate that has a PFX first.</source>
        <translation>Välj först ett certifikat som har en PFX-fil.</translation>
    </message>
    <message>
        <source>Save PFX…</source>
        <translation>Spara PFX…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Förnya…</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Spara en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Återställ en säkerhetskopia…</translation>
    </message>
    <message>
        <source>Calendar file of renewals…</source>
        <translation>Kalenderfil med förnyelser…</translation>
    </message>
    <message>
        <source>Delete with its key…</source>
        <translation>Ta bort med nyckeln…</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>No certificate chosen</source>
        <translation>Inget certifikat valt</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Välj ett i listan för att se det här.</translation>
    </message>
    <message>
        <source>Itself: for tests only</source>
        <translation>Självsignerat: bara för test</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kedja</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Made out to</source>
        <translation>Utställt på</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Så här långt</translation>
    </message>
    <message>
        <source>Key made</source>
        <translation>Nyckeln skapad</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Till banken</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdat</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifierat</translation>
    </message>
    <message>
        <source>In this computer’s keyring</source>
        <translation>I datorns nyckelring</translation>
    </message>
    <message>
        <source>Not kept here</source>
        <translation>Sparas inte här</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nyckel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Whoever has key and passphrase can act as the company. Nobody else needs them: not the bank, not Billecta’s support. The .pfx goes into the portal and nowhere else, never by e-mail.</source>
        <translation>Den som har nyckel och lösenfras kan uppträda som företaget. Ingen annan behöver dem: inte banken, inte Billectas support. PFX-filen ska in i portalen och ingen annanstans, aldrig med e-post.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Use letters a–z, digits and common signs: å, ä and ö are written differently by other programs.</source>
        <translation>Använd bokstäverna a–z, siffror och vanliga tecken: å, ä och ö skrivs olika i andra program.</translation>
    </message>
    <message>
        <source>Save the PFX</source>
        <translation>Spara PFX-filen</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Spara begäran</translation>
    </message>
    <message>
        <source>Save a backup of key and certificate</source>
        <translation>Spara en säkerhetskopia av nyckel och certifikat</translation>
    </message>
    <message>
        <source>The key in the backup is encrypted.</source>
        <translation>Nyckeln i säkerhetskopian är krypterad.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}. Choose another folder.</source>
        <translation>{name} kunde inte sparas: {reason}. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>{name} is saved in {folder}.</source>
        <translation>{name} är sparad i {folder}.</translation>
    </message>
    <message>
        <source>another company</source>
        <translation>ett annat företag</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again, or download it anew.</source>
        <translation>Filen är tom. Be om den igen eller hämta den på nytt.</translation>
    </message>
    <message>
        <source>The file is far too large to be a certificate, which has a few thousand characters. Choose the file that the bank has sent.</source>
        <translation>Filen är alldeles för stor för att vara ett certifikat, som har några tusen tecken. Välj filen som banken har skickat.</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}. Copy it to your desktop and try again.</source>
        <translation>Filen kunde inte läsas: {reason}. Kopiera den till skrivbordet och försök igen.</translation>
    </message>
    <message>
        <source>This is a Word file or another office document. If the certificate stands in it, open it, copy everything from BEGIN to END, both lines included, and paste it here.</source>
        <translation>Det här är en Word-fil eller ett annat kontorsdokument. Om certifikatet står i det: öppna det, kopiera allt från BEGIN till END, båda raderna med, och klistra in det här.</translation>
    </message>
    <message>
        <source>This is a web page and no certificate. Sign in at the bank and download the file itself.</source>
        <translation>Det här är en webbsida och inget certifikat. Logga in hos banken och hämta själva filen.</translation>
    </message>
    <message>
        <source>There is no certificate in this. Look for a file that ends in .pem, .cer, .crt, .p7b or .pfx, or paste everything from BEGIN to END.</source>
        <translation>Det finns inget certifikat i det här. Leta efter en fil som slutar på .pem, .cer, .crt, .p7b eller .pfx, eller klistra in allt från BEGIN till END.</translation>
    </message>
    <message>
        <source>The certificate is damaged, or a part of it was lost when it was copied. Copy everything from BEGIN to END, both lines included, or ask for the file again.</source>
        <translation>Certifikatet är skadat, eller så föll en del bort när det kopierades. Kopiera allt från BEGIN till END, båda raderna med, eller be om filen igen.</translation>
    </message>
    <message>
        <source>This is the request (CSR) that goes to the bank, and not the bank’s answer. Send it to the bank, and drop here what comes back.</source>
        <translation>Det här är begäran (CSR) som ska till banken, inte bankens svar. Skicka den till banken och släpp det som kommer tillbaka här.</translation>
    </message>
    <message>
        <source>This is a private key without its certificate. Keep it to yourself, and add the certificate that belongs to it.</source>
        <translation>Det här är en privat nyckel utan sitt certifikat. Behåll den för dig själv och lägg till certifikatet som hör till den.</translation>
    </message>
    <message>
        <source>This is a .pfx, which holds certificate and key already. Go back to the list and open it from there: + New certificate, “PFX or PEM that exists”.</source>
        <translation>Det här är en PFX-fil, som redan har både certifikat och nyckel. Gå tillbaka till listan och öppna den därifrån: + Nytt certifikat, ”PFX eller PEM som redan finns”.</translation>
    </message>
    <message>
        <source>This is a public key and no certificate. Ask the bank for the certificate.</source>
        <translation>Det här är en publik nyckel och inget certifikat. Be banken om certifikatet.</translation>
    </message>
    <message>
        <source>The file can be read, but there is no certificate in it. Ask the bank for the certificate.</source>
        <translation>Filen går att läsa, men det finns inget certifikat i den. Be banken om certifikatet.</translation>
    </message>
    <message>
        <source>There is a certificate but no private key. If the key was made in Attesta, drop the file in the step “The answer”; else add the key’s own file.</source>
        <translation>Det finns ett certifikat men ingen privat nyckel. Skapades nyckeln i Attesta ska filen släppas i steget ”Svar”; lägg annars till nyckelns egen fil.</translation>
    </message>
    <message>
        <source>The passphrase is not right, or the file is damaged. Mind capitals and the keyboard’s language. A lost passphrase cannot be found again: then a new request must be made.</source>
        <translation>Lösenfrasen stämmer inte, eller så är filen skadad. Tänk på stora bokstäver och tangentbordets språk. En borttappad lösenfras går inte att få tillbaka: då måste en ny begäran göras.</translation>
    </message>
    <message>
        <source>A passphrase is needed. Type the one that was chosen when the key or the .pfx was made.</source>
        <translation>Det behövs en lösenfras. Skriv den som valdes när nyckeln eller PFX-filen skapades.</translation>
    </message>
    <message>
        <source>The passphrase is weak: use at least 12 characters with 4 letters and a digit.</source>
        <translation>Lösenfrasen är svag: använd minst 12 tecken med 4 bokstäver och en siffra.</translation>
    </message>
    <message>
        <source>The key had no passphrase in this file: whoever gets the file can act as the company. Attesta keeps it under the passphrase you typed. Delete the file you opened.</source>
        <translation>Nyckeln saknade lösenfras i den här filen: den som får tag i filen kan uppträda som företaget. Attesta sparar den med lösenfrasen du skrev. Ta bort filen du öppnade.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Attesta does not know. Ask for a .pfx encrypted with AES-256, or with 3DES.</source>
        <translation>Filen är krypterad på ett sätt som Attesta inte känner till. Be om en PFX-fil krypterad med AES-256, eller med 3DES.</translation>
    </message>
    <message>
        <source>The certificate {name} was made for another key than those kept here. Check that it is the answer to this request; if the key lies on another computer, restore its backup first.</source>
        <translation>Certifikatet {name} är gjort för en annan nyckel än de som finns här. Kontrollera att det är svaret på den här begäran; ligger nyckeln på en annan dator, återställ först dess säkerhetskopia.</translation>
    </message>
    <message>
        <source>This certificate belongs to {company}. Change company (Ctrl+O) and drop it there.</source>
        <translation>Det här certifikatet hör till {company}. Byt företag (Ctrl+O) och släpp det där.</translation>
    </message>
    <message>
        <source>Only the issuer’s own certificate is in this ({name}), and not the company’s. Ask the bank for the company’s certificate, or drop the other file.</source>
        <translation>Här finns bara utfärdarens eget certifikat ({name}), inte företagets. Be banken om företagets certifikat, eller släpp den andra filen.</translation>
    </message>
    <message>
        <source>The certificate ended on {date}. Make a new request.</source>
        <translation>Certifikatet gick ut {date}. Gör en ny begäran.</translation>
    </message>
    <message>
        <source>The certificate is valid from {date}. Do not put it to use before that day.</source>
        <translation>Certifikatet gäller från {date}. Ta det inte i bruk före den dagen.</translation>
    </message>
    <message>
        <source>The certificate is made out to {name}, and the company is called {company}. If that is another company, do not use it.</source>
        <translation>Certifikatet är utställt på {name}, och företaget heter {company}. Är det ett annat företag ska det inte användas.</translation>
    </message>
    <message>
        <source>The key has {bits} bits, and {wanted} are asked for. Make a new request here: its key is long enough.</source>
        <translation>Nyckeln har {bits} bitar, och det krävs {wanted}. Gör en ny begäran här: dess nyckel är lång nog.</translation>
    </message>
    <message>
        <source>The key is of another kind than RSA, which BankID and Swish ask for. Make a new request here.</source>
        <translation>Nyckeln är av ett annat slag än RSA, som BankID och Swish kräver. Gör en ny begäran här.</translation>
    </message>
    <message>
        <source>No Swish number (123 …) stands in the certificate. Check in the Swish portal that it is for the right number.</source>
        <translation>Inget Swish-nummer (123 …) står i certifikatet. Kontrollera i företagsportalen att det är för rätt nummer.</translation>
    </message>
    <message>
        <source>The certificates came in another order. Attesta has put them in order; nothing to do.</source>
        <translation>Certifikaten kom i en annan ordning. Attesta har ordnat dem; inget behöver göras.</translation>
    </message>
    <message>
        <source>The issuer’s certificate in the file has not signed this one, so they do not belong together. Ask the bank for the whole chain.</source>
        <translation>Utfärdarens certifikat i filen har inte signerat det här, så de hör inte ihop. Be banken om hela kedjan.</translation>
    </message>
    <message>
        <source>The issuer’s certificates did not come along. Mostly that works; if the portal refuses the file, ask the bank for the chain and drop it here.</source>
        <translation>Utfärdarnas certifikat följde inte med. Oftast går det bra; tar portalen inte emot filen, be banken om kedjan och släpp den här.</translation>
    </message>
    <message>
        <source>{purpose}, test</source>
        <translation>{purpose}, test</translation>
    </message>
    <message>
        <source>PFX to be made</source>
        <translation>PFX ska skapas</translation>
    </message>
    <message>
        <source>To be uploaded</source>
        <translation>Ska laddas upp</translation>
    </message>
    <message>
        <source>To be verified</source>
        <translation>Ska verifieras</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I bruk</translation>
    </message>
    <message>
        <source>The bank has answered</source>
        <translation>Banken har svarat</translation>
    </message>
    <message>
        <source>Make the PFX</source>
        <translation>Skapa PFX-filen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Ladda upp</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifiera</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Ladda upp igen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Utgånget</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>The keyring did not take the passphrase. Keep your own note of it.</source>
        <translation>Nyckelringen tog inte emot lösenfrasen. Spara din egen anteckning om den.</translation>
    </message>
    <message>
        <source>The passphrase of this file is protected by {rounds} rounds of arithmetic, far more than any common program uses; opening it would take minutes or hours. Ask for the file anew, with common settings.</source>
        <translation>Filens lösenfras är skyddad med {rounds} beräkningsvarv, långt fler än något vanligt program använder. Att öppna den skulle ta minuter eller timmar. Be om en ny fil med vanliga inställningar.</translation>
    </message>
    <message>
        <source>The passphrase does not open the file. It has å, ä, ö or other letters that programs write in different ways: if it is right, have the file made anew with a passphrase of a–z and digits.</source>
        <translation>Lösenfrasen öppnar inte filen. Den innehåller å, ä, ö eller andra tecken som program skriver på olika sätt. Är den rätt behöver filen göras om med en lösenfras av a–z och siffror.</translation>
    </message>
    <message>
        <source>The passphrase is on the clipboard for one minute. Paste it where you keep it.</source>
        <translation>Lösenfrasen ligger i Urklipp i en minut. Klistra in den där du förvarar den.</translation>
    </message>
    <message>
        <source>The passphrase has been taken off the clipboard.</source>
        <translation>Lösenfrasen är borttagen från Urklipp.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and drop the file that lies in it.</source>
        <translation>Det här är en mapp. Öppna den och släpp filen som ligger i den.</translation>
    </message>
    <message>
        <source>{name} is not in the certificate’s folder any more. Restore the backup, or make a new request.</source>
        <translation>{name} finns inte längre i certifikatets mapp. Återställ säkerhetskopian eller gör en ny begäran.</translation>
    </message>
    <message>
        <source>The .pfx was encrypted in an older way (3DES, RC2 or RC4). Attesta has made a new one under the same passphrase, encrypted with AES; upload that one.</source>
        <translation>PFX-filen var krypterad på ett äldre sätt (3DES, RC2 eller RC4). Attesta har skapat en ny med samma lösenfras, krypterad med AES. Ladda upp den.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself. That will do in the test environment; in production BankID and Swish refuse it. Ask the bank for one, or make a request here.</source>
        <translation>Certifikatet är självsignerat. Det går bra i testmiljön, men i produktion godtar varken BankID eller Swish det. Be banken om ett certifikat eller gör en begäran här.</translation>
    </message>
    <message>
        <source>The certificate comes from a test issuer ({issuer}) and does not work in production. Use it in the test environment, and ask for a real one here.</source>
        <translation>Certifikatet kommer från en testutfärdare ({issuer}) och fungerar inte i produktion. Använd det i testmiljön och skaffa ett riktigt till produktion.</translation>
    </message>
    <message>
        <source>This looks like a real certificate. Here it is not needed: make a test certificate, and use the real one in production only.</source>
        <translation>Det här ser ut som ett riktigt certifikat. Här behövs det inte: skapa ett testcertifikat och använd det riktiga bara i produktion.</translation>
    </message>
    <message>
        <source>The issuer ({issuer}) issues for Swish, and this was to be for BankID. If it is for Swish, go back and open it with + New certificate, “Swish”.</source>
        <translation>Utfärdaren ({issuer}) utfärdar för Swish, och det här skulle vara för BankID. Är det för Swish: gå tillbaka och öppna det med + Nytt certifikat, ”Swish”.</translation>
    </message>
    <message>
        <source>The file held certificates that do not belong to this one ({count}). They are left out; nothing to do.</source>
        <translation>Filen innehöll certifikat som inte hör till det här ({count} st). De är bortvalda, så du behöver inte göra något.</translation>
    </message>
    <message>
        <source>This is here already and nothing has been changed. Find it in the list.</source>
        <translation>Det här finns redan och inget har ändrats. Du hittar det i listan.</translation>
    </message>
    <message>
        <source>This is a PDF, perhaps the bank’s letter. The certificate is a file of its own, usually .pem, .cer, .crt or .p7b: look for it beside the letter, or ask the bank for it.</source>
        <translation>Det här är en PDF, kanske bankens brev. Certifikatet är en egen fil, oftast .pem, .cer, .crt eller .p7b. Leta efter den bredvid brevet eller be banken om den.</translation>
    </message>
    <message>
        <source>This is no backup of Attesta’s, or a damaged one. Choose the .zip that was saved with “Save a backup”.</source>
        <translation>Det här är ingen säkerhetskopia från Attesta, eller så är den skadad. Välj den ZIP-fil som sparades med ”Spara en säkerhetskopia”.</translation>
    </message>
</context>
<context>
    <name>CertificatesPane</name>
    <message>
        <source>No certificates yet</source>
        <translation>Inga certifikat ännu</translation>
    </message>
    <message>
        <source>BankID and Swish demand a certificate of the company. It is made here, step by step.</source>
        <translation>BankID och Swish kräver ett certifikat av företaget. Det skapas här, steg för steg.</translation>
    </message>
    <message>
        <source>Make one for BankID</source>
        <translation>Skapa ett för BankID</translation>
    </message>
    <message>
        <source>+ New certificate</source>
        <translation>+ Nytt certifikat</translation>
    </message>
    <message>
        <source>New certificate…</source>
        <translation>Nytt certifikat…</translation>
    </message>
    <message>
        <source>Reading the certificates</source>
        <translation>Certifikaten läses</translation>
    </message>
    <message>
        <source>Some certificates could not be read. Their keys are still in {folder}: keep that folder.</source>
        <translation>Några certifikat kunde inte läsas. Deras nycklar finns kvar i {folder}: behåll den mappen.</translation>
    </message>
    <message>
        <source>The entry for {names} was damaged and has been made anew from its files. When it was uploaded is not known any more: look in the portal.</source>
        <translation>Posten för {names} var skadad och har gjorts om från sina filer. När certifikatet laddades upp går inte längre att se här. Kontrollera i portalen.</translation>
    </message>
</context>
<context>
    <name>CheckField</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>More</source>
        <translation>Fler</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose one.</source>
        <translation>Gör ett val.</translation>
    </message>
</context>
<context>
    <name>CollectionCard</name>
    <message>
        <source>Reminder, interest and collection</source>
        <translation>Påminnelse, ränta och inkasso</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %n day(s)</source>
        <translation>
            <numerusform>påminnelse efter %n dag</numerusform>
            <numerusform>påminnelse efter %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>collection after %n day(s)</source>
        <translation>
            <numerusform>inkasso efter %n dag</numerusform>
            <numerusform>inkasso efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>no interest</source>
        <translation>ingen ränta</translation>
    </message>
    <message>
        <source>interest {rate}</source>
        <translation>ränta {rate}</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Interest on late payment</source>
        <translation>Dröjsmålsränta</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>From day after the due date</source>
        <translation>Från dag efter förfallodagen</translation>
    </message>
    <message>
        <source>Needed above 8 percentage points over the reference rate.</source>
        <translation>Behövs när räntan är mer än 8 procentenheter över referensräntan.</translation>
    </message>
    <message>
        <source>Why the interest is higher</source>
        <translation>Varför räntan är högre</translation>
    </message>
    <message>
        <source>The fee is the company&apos;s own, 60 kr at most, and must have been agreed on.</source>
        <translation>Avgiften är företagets egen, högst 60 kr, och måste vara avtalad.</translation>
    </message>
    <message>
        <source>Send a reminder</source>
        <translation>Skicka påminnelse</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Dagar efter förfallodagen</translation>
    </message>
    <message>
        <source>Late payment fee</source>
        <translation>Förseningsersättning</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Collection demand</source>
        <translation>Inkassokrav</translation>
    </message>
    <message>
        <source>Kronofogden</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <source>Send to debt collection</source>
        <translation>Skicka till inkasso</translation>
    </message>
    <message>
        <source>Days to pay the demand</source>
        <translation>Dagar att betala kravet</translation>
    </message>
    <message>
        <source>Number of reminders</source>
        <translation>Antal påminnelser</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Börja med</translation>
    </message>
    <message>
        <source>End with</source>
        <translation>Sluta med</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Avhysning</translation>
    </message>
    <message>
        <source>Socialnämnden is told before Kronofogden.</source>
        <translation>Socialnämnden meddelas före Kronofogden.</translation>
    </message>
    <message>
        <source>Inform Socialnämnden</source>
        <translation>Meddela socialnämnden</translation>
    </message>
    <message>
        <source>Reference rate +</source>
        <translation>Referensräntan +</translation>
    </message>
</context>
<context>
    <name>ColumnPicker</name>
    <message>
        <source>Order and widths…</source>
        <translation>Ordning och bredd…</translation>
    </message>
    <message>
        <source>As it was made</source>
        <translation>Som från början</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Space shows or hides. Alt and the arrow keys move a column or change its width.</source>
        <translation>Blanksteg visar eller döljer. Alt och piltangenterna flyttar en kolumn eller ändrar dess bredd.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
    <message>
        <source>Plusgiro</source>
        <translation>Plusgiro</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>Bankkonto</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Org. no.</source>
        <translation>Org.nr</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte bestämt</translation>
    </message>
    <message>
        <source>Customers pay to</source>
        <translation>Kunderna betalar till</translation>
    </message>
    <message>
        <source>Clearing number</source>
        <translation>Clearingnummer</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Account for payments from abroad</source>
        <translation>Konto för betalningar från utlandet</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gata eller box</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Skickas med</translation>
    </message>
    <message>
        <source>Contact on invoices</source>
        <translation>Kontakt på fakturor</translation>
    </message>
    <message>
        <source>Contact for reminders and debt collection</source>
        <translation>Kontakt för påminnelser och inkasso</translation>
    </message>
    <message>
        <source>Signs for the company</source>
        <translation>Firmatecknare</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR.</source>
        <translation>En valuta har tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
        <source>Next invoice no.</source>
        <translation>Nästa fakturanr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>several</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>several</comment>
        <translation>Stängda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>No company chosen</source>
        <translation>Inget företag valt</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Välj i listan så visas uppgifterna här.</translation>
    </message>
    <message>
        <source>Work with this company</source>
        <translation>Arbeta med det här företaget</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>What is shown of the company</source>
        <translation>Vad som visas om företaget</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Current company</source>
        <translation>Valt företag</translation>
    </message>
    <message>
        <source>Reminders and debt collection</source>
        <translation>Påminnelser och inkasso</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankuppgifter</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>Nästa fakturanummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsreg.nr</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Säte</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Approved for F-tax</source>
        <translation>Godkänd för F-skatt</translation>
    </message>
    <message>
        <source>Sums in whole kronor</source>
        <translation>Summor i hela kronor</translation>
    </message>
    <message>
        <source>Paid to a client account</source>
        <translation>Betalas till klientmedelskonto</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>Is in Billecta</source>
        <translation>Finns i Billecta</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nytt företag</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Digits only, such as 1043.</source>
        <translation>Bara siffror, till exempel 1043.</translation>
    </message>
    <message>
        <source>Number {used} is already used: the next one must be higher.</source>
        <translation>Nummer {used} är redan använt: nästa måste vara högre.</translation>
    </message>
    <message>
        <source>The next number is {next}, and it may only grow: a lower one could be used twice.</source>
        <translation>Nästa nummer är {next} och får bara öka: ett lägre kan bli använt två gånger.</translation>
    </message>
    <message>
        <source>Lower than {next}. No invoice that this program has read has a higher number.</source>
        <translation>Lägre än {next}. Ingen faktura som programmet har läst har ett högre nummer.</translation>
    </message>
    <message>
        <source>The numbers {first}–{last} will be missing among your invoices.</source>
        <translation>Numren {first}–{last} kommer att saknas bland era fakturor.</translation>
    </message>
    <message>
        <source>Invoice terms</source>
        <translation>Fakturavillkor</translation>
    </message>
    <message>
        <source>Saved texts</source>
        <translation>Sparade texter</translation>
    </message>
    <message>
        <source>No texts are saved.</source>
        <translation>Inga texter är sparade.</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Betalningsvillkor</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referens</translation>
    </message>
    <message>
        <source>Interest on late payment</source>
        <translation>Dröjsmålsränta</translation>
    </message>
    <message>
        <source>Invoice fee</source>
        <translation>Fakturaavgift</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Days after the due date</source>
        <translation>Dagar efter förfallodagen</translation>
    </message>
    <message>
        <source>Reminder fee</source>
        <translation>Påminnelseavgift</translation>
    </message>
    <message>
        <source>To debt collection</source>
        <translation>Till inkasso</translation>
    </message>
    <message>
        <source>If nobody pays</source>
        <translation>Om ingen betalar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Undertecknad av</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Undertecknad den</translation>
    </message>
    <message>
        <source>Know your customer</source>
        <translation>Kundkännedom</translation>
    </message>
    <message>
        <source>Being looked at by Billecta</source>
        <translation>Granskas av Billecta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Rejected: fill it in again in Billecta’s portal</source>
        <translation>Underkänd: fyll i den igen i Billectas portal</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Inte ifylld</translation>
    </message>
    <message>
        <source>Nobody owns more than 25 %.</source>
        <translation>Ingen äger mer än 25 %.</translation>
    </message>
    <message>
        <source>There is no beneficial owner.</source>
        <translation>Det finns ingen verklig huvudman.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ägare</translation>
    </message>
    <message>
        <source>Beneficial owners</source>
        <translation>Verkliga huvudmän</translation>
    </message>
    <message>
        <source>The company is shared with nobody.</source>
        <translation>Företaget delas inte med någon.</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Delas med</translation>
    </message>
    <message>
        <source>attest</source>
        <translation>attestera</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalningar</translation>
    </message>
    <message>
        <source>change registers</source>
        <translation>ändra register</translation>
    </message>
    <message>
        <source>see settings</source>
        <translation>se inställningar</translation>
    </message>
    <message>
        <source>see bookkeeping</source>
        <translation>se bokföring</translation>
    </message>
    <message>
        <source>attest supplier invoices</source>
        <translation>attestera leverantörsfakturor</translation>
    </message>
    <message>
        <source>pay supplier invoices</source>
        <translation>betala leverantörsfakturor</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>bara läsa</translation>
    </message>
    <message>
        <source>Billecta does not offer this under the address the program knows. It can be seen in the portal.</source>
        <translation>Billecta erbjuder inte detta på den adress programmet känner till. Det går att se i portalen.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>reference rate + {rate}</source>
        <translation>referensränta + {rate}</translation>
    </message>
    <message>
        <source>Only when you say so</source>
        <translation>Bara när du säger till</translation>
    </message>
    <message>
        <source>After {days} days</source>
        <translation>Efter {days} dagar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delning</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Läses…</translation>
    </message>
    <message>
        <source>Choose the tab again to try once more.</source>
        <translation>Välj fliken igen för att försöka en gång till.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>CompaniesPane</name>
    <message>
        <source>No companies</source>
        <translation>Inga företag</translation>
    </message>
    <message>
        <source>The companies your user may work with will stand here.</source>
        <translation>Här visas de företag som din användare får arbeta med.</translation>
    </message>
    <message>
        <source>Add the first company</source>
        <translation>Lägg till det första företaget</translation>
    </message>
    <message>
        <source>Choose a company in the list first.</source>
        <translation>Välj först ett företag i listan.</translation>
    </message>
    <message>
        <source>Work with this company</source>
        <translation>Arbeta med det här företaget</translation>
    </message>
    <message>
        <source>Delete company…</source>
        <translation>Ta bort företag…</translation>
    </message>
    <message>
        <source>{name} is the company you work with. Choose another with Ctrl+O, then delete it.</source>
        <translation>{name} är det företag du arbetar med. Välj ett annat med Ctrl+O och ta sedan bort det.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Delete this company?</source>
        <translation>Ta bort företaget?</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Ta bort företag</translation>
    </message>
    <message>
        <source>Shall customers pay here from now on?</source>
        <translation>Ska kunderna betala hit från och med nu?</translation>
    </message>
    <message>
        <source>New invoices carry these numbers. Compare them with the bank’s own papers.</source>
        <translation>Nya fakturor får de här numren. Jämför dem med bankens egna uppgifter.</translation>
    </message>
    <message>
        <source>Save bank details</source>
        <translation>Spara bankuppgifter</translation>
    </message>
</context>
<context>
    <name>CompanyForm</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Bankuppgifter</translation>
    </message>
    <message>
        <source>Invoices to the company itself</source>
        <translation>Fakturor till företaget självt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Customers pay here: you are asked once more before a changed number is saved.</source>
        <translation>Hit betalar kunderna: du får en fråga till innan ett ändrat nummer sparas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Registered office (säte)</source>
        <translation>Säte</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Approved for F-tax</source>
        <translation>Godkänd för F-skatt</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att.</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gata eller box</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Given to the next invoice that is attested.</source>
        <translation>Ges till nästa faktura som attesteras.</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>Nästa fakturanummer</translation>
    </message>
    <message>
        <source>Round sums to whole kronor</source>
        <translation>Avrunda summor till hela kronor</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Choose a saved invoice first.</source>
        <translation>Välj först en sparad faktura.</translation>
    </message>
    <message>
        <source>Choose an attested invoice to credit.</source>
        <translation>Välj en attesterad faktura att kreditera.</translation>
    </message>
    <message>
        <source>Copy the invoice</source>
        <translation>Kopiera fakturan</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Kreditera…</translation>
    </message>
    <message>
        <source>Copying the invoice</source>
        <translation>Kopiera fakturan</translation>
    </message>
    <message>
        <source>Crediting the invoice</source>
        <translation>Kreditera fakturan</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n sekund kvar</numerusform>
            <numerusform>%n sekunder kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditSheet</name>
    <message>
        <source>Credit invoice {number}</source>
        <translation>Kreditera faktura {number}</translation>
    </message>
    <message>
        <source>A new draft is made from these rows. Nothing is credited before you attest it.</source>
        <translation>Raderna blir ett nytt utkast. Inget krediteras förrän du attesterar det.</translation>
    </message>
    <message>
        <source>Make the credit</source>
        <translation>Skapa kreditfakturan</translation>
    </message>
    <message>
        <source>The chosen rows, incl. VAT: {amount}</source>
        <translation>Valda rader, inkl. moms: {amount}</translation>
    </message>
    <message>
        <source>The chosen rows, excl. VAT: {amount}</source>
        <translation>Valda rader, exkl. moms: {amount}</translation>
    </message>
</context>
<context>
    <name>CustomerDetail</name>
    <message numerus="yes">
        <source>to pay on %n invoice(s)</source>
        <translation>
            <numerusform>att betala på %n faktura</numerusform>
            <numerusform>att betala på %n fakturor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) in all</source>
        <translation>
            <numerusform>%n faktura totalt</numerusform>
            <numerusform>%n fakturor totalt</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Inga fakturor än</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>inget att betala</translation>
    </message>
</context>
<context>
    <name>Customers</name>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Org./personal no.</source>
        <translation>Org.-/personnr</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>several</comment>
        <translation>Privatpersoner</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>several</comment>
        <translation>Inaktiva</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Skyddad</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>Ingen kund vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Välj i listan så visas uppgifterna här.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Ny faktura</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Kontaktens e-post</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsreg.nr</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Betalningsvillkor</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referens</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-faktura</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>A customer without a name</source>
        <translation>En kund utan namn</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externt id</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>several</comment>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>several</comment>
        <translation>Skyddade</translation>
    </message>
    <message>
        <source>Show what is protected…</source>
        <translation>Visa det skyddade…</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Visa numret</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Ask Kivra</source>
        <translation>Fråga Kivra</translation>
    </message>
    <message>
        <source>Reminder after</source>
        <translation>Påminnelse efter</translation>
    </message>
    <message>
        <source>The company’s terms</source>
        <translation>Företagets villkor</translation>
    </message>
    <message>
        <source>Intermediator</source>
        <translation>Förmedlare (VAN)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Payment and reminders</source>
        <translation>Betalning och påminnelser</translation>
    </message>
    <message>
        <source>Autogiro</source>
        <translation>Autogiro</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Organisation or personal number</source>
        <translation>Organisations- eller personnummer</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gata eller box</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>E-mail for invoices</source>
        <translation>E-post för fakturor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>PDF in the e-mail</source>
        <translation>Bifoga PDF i e-posten</translation>
    </message>
    <message>
        <source>Message on every invoice</source>
        <translation>Meddelande på varje faktura</translation>
    </message>
    <message>
        <source>Above the reference rate</source>
        <translation>Över referensräntan</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>No interest</source>
        <translation>Ingen ränta</translation>
    </message>
    <message>
        <source>Payment terms, days</source>
        <translation>Betalningsvillkor, dagar</translation>
    </message>
    <message>
        <source>Invoice fee, kr</source>
        <translation>Fakturaavgift, kr</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Dröjsmålsränta</translation>
    </message>
    <message>
        <source>Interest, %</source>
        <translation>Ränta, %</translation>
    </message>
    <message>
        <source>Send reminders</source>
        <translation>Skicka påminnelser</translation>
    </message>
    <message>
        <source>… days after the due date</source>
        <translation>… dagar efter förfallodagen</translation>
    </message>
    <message>
        <source>Reminder fee, kr</source>
        <translation>Påminnelseavgift, kr</translation>
    </message>
    <message>
        <source>Days to pay a reminder</source>
        <translation>Dagar att betala påminnelsen</translation>
    </message>
    <message>
        <source>Then debt collection</source>
        <translation>Därefter inkasso</translation>
    </message>
    <message>
        <source>Pays by autogiro</source>
        <translation>Betalar med autogiro</translation>
    </message>
    <message>
        <source>Clearing number</source>
        <translation>Clearingnummer</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Payer number</source>
        <translation>Betalarnummer</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>Första dragning</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interna noteringar</translation>
    </message>
    <message>
        <source>Active: can be invoiced</source>
        <translation>Aktiv: kan faktureras</translation>
    </message>
    <message>
        <source>Name, number and addresses are hidden here until somebody asks for them.</source>
        <translation>Namn, nummer och adresser döljs här tills någon ber att få se dem.</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>Letters by protected delivery</source>
        <translation>Brev med skyddad förmedling</translation>
    </message>
    <message>
        <source>The contact person’s e-mail</source>
        <translation>Kontaktpersonens e-post</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Intermediator (companies)</source>
        <translation>Förmedlare (företag)</translation>
    </message>
    <message>
        <source>Own terms for this customer</source>
        <translation>Egna villkor för kunden</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Inte bestämt</translation>
    </message>
    <message>
        <source>Needed for delivery by e-mail: add an address or choose another delivery.</source>
        <translation>Behövs för leverans med e-post: fyll i en adress eller välj ett annat leveranssätt.</translation>
    </message>
    <message>
        <source>A letter needs street, postcode and city.</source>
        <translation>Ett brev behöver gata, postnummer och ort.</translation>
    </message>
    <message>
        <source>Needed for delivery by SMS: add a mobile number.</source>
        <translation>Behövs för leverans med sms: fyll i ett mobilnummer.</translation>
    </message>
    <message>
        <source>An e-invoice needs a bank, an intermediator or a GLN.</source>
        <translation>En e-faktura behöver en bank, en förmedlare eller ett GLN.</translation>
    </message>
    <message>
        <source>The e-invoice bank needs the organisation or personal number.</source>
        <translation>E-fakturabanken behöver organisations- eller personnumret.</translation>
    </message>
    <message>
        <source>Kivra reaches people with a Swedish personal number only.</source>
        <translation>Kivra når bara personer med svenskt personnummer.</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Samma nummer</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Samma e-post</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Samma namn</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Liknande namn</translation>
    </message>
    <message>
        <source>Begins the same</source>
        <translation>Börjar likadant</translation>
    </message>
    <message>
        <source>The fifth digit is wrong: look at the clearing number once more.</source>
        <translation>Den femte siffran är fel: titta på clearingnumret en gång till.</translation>
    </message>
    <message>
        <source>A clearing number has four digits, Swedbank’s may have five.</source>
        <translation>Ett clearingnummer har fyra siffror, Swedbanks kan ha fem.</translation>
    </message>
    <message>
        <source>This is no account number of {bank}: it has too few or too many digits.</source>
        <translation>Det här är inget kontonummer i {bank}: det har för få eller för många siffror.</translation>
    </message>
    <message>
        <source>The check digit is wrong for {bank}: look at the number once more.</source>
        <translation>Kontrollsiffran är fel för {bank}: titta på numret en gång till.</translation>
    </message>
    <message>
        <source>Waiting for the bank</source>
        <translation>Väntar på banken</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Medgivet</translation>
    </message>
    <message>
        <source>Refused by the bank</source>
        <translation>Avvisat av banken</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Being moved</source>
        <translation>Flyttas</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Ingående saldo</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Self-invoice</source>
        <translation>Självfaktura</translation>
    </message>
    <message>
        <source>Overpayment</source>
        <translation>Överbetalning</translation>
    </message>
    <message>
        <source>From an invoice</source>
        <translation>Från en faktura</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open {name}; what is typed here is kept as a draft</source>
        <translation>Öppna {name}; det du har skrivit här behålls som utkast</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutade</translation>
    </message>
    <message>
        <source>Autogiro approvals cannot be read here. Look at them on Billecta’s own site.</source>
        <translation>Autogiromedgivanden kan inte läsas här. Se dem på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>Kivra cannot be asked here: Billecta does not answer under the address this program knows. Look on Billecta’s own site.</source>
        <translation>Kivra kan inte frågas här: Billecta svarar inte på den adress som programmet känner till. Titta på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>Kivra reaches the customer.</source>
        <translation>Kivra når kunden.</translation>
    </message>
    <message>
        <source>Kivra does not reach the customer: choose another delivery.</source>
        <translation>Kivra når inte kunden: välj ett annat leveranssätt.</translation>
    </message>
    <message>
        <source>The balance cannot be read here: Billecta does not answer under the address this program knows. The invoices show what is owed; the rest is on Billecta’s own site.</source>
        <translation>Saldot kan inte läsas här: Billecta svarar inte på den adress som programmet känner till. Fakturorna visar vad kunden är skyldig; resten finns på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>The events cannot be read here. Look at them on Billecta’s own site.</source>
        <translation>Händelserna kan inte läsas här. Se dem på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>What is shown of the customer</source>
        <translation>Vad som visas om kunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>tab</comment>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>Fetch account with BankID…</source>
        <translation>Hämta konto med BankID…</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Ingen typ</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>Nr {number}</translation>
    </message>
    <message>
        <source>Name, number, addresses and notes are hidden. Saving leaves them as they are.</source>
        <translation>Namn, nummer, adresser och noteringar är dolda. De ändras inte när du sparar.</translation>
    </message>
    <message>
        <source>A letter if it is not read</source>
        <translation>Brev om den inte läses</translation>
    </message>
    <message>
        <source>… after so many days</source>
        <translation>… efter antal dagar</translation>
    </message>
    <message>
        <source>… after so many days more</source>
        <translation>… efter ytterligare antal dagar</translation>
    </message>
</context>
<context>
    <name>CustomersPane</name>
    <message>
        <source>No customers yet</source>
        <translation>Inga kunder än</translation>
    </message>
    <message>
        <source>Those you invoice will stand here: companies and private persons.</source>
        <translation>Här visas de du fakturerar: företag och privatpersoner.</translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Lägg till den första kunden</translation>
    </message>
    <message>
        <source>Choose a customer in the list first.</source>
        <translation>Välj först en kund i listan.</translation>
    </message>
    <message>
        <source>New invoice to the customer</source>
        <translation>Ny faktura till kunden</translation>
    </message>
    <message>
        <source>Delete customer…</source>
        <translation>Ta bort kunden…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Organisation or personal number</source>
        <translation>Organisations- eller personnummer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Delete this customer?</source>
        <translation>Ta bort kunden?</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Ta bort kunden</translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n invoice(s) and cannot be deleted. Make it inactive instead.</source>
        <translation>
            <numerusform>{name} har %n faktura och kan inte tas bort. Gör kunden inaktiv i stället.</numerusform>
            <numerusform>{name} har %n fakturor och kan inte tas bort. Gör kunden inaktiv i stället.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Copy the customer’s address</source>
        <translation>Kopiera kundens adress</translation>
    </message>
    <message>
        <source>Show the hidden number or protected data</source>
        <translation>Visa dolt nummer eller skyddade uppgifter</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>The address is copied: {name}</source>
        <translation>Adressen är kopierad: {name}</translation>
    </message>
    <message>
        <source>Customer {number}</source>
        <translation>Kund {number}</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Fetch the customer’s account with BankID…</source>
        <translation>Hämta kundens konto med BankID…</translation>
    </message>
    <message>
        <source>Choose a private person in the list first: banks tell of private persons only.</source>
        <translation>Välj först en privatperson i listan: bankerna lämnar bara ut privatpersoners konton.</translation>
    </message>
</context>
<context>
    <name>DateCodes</name>
    <message>
        <source>On an invoice made today: {text}</source>
        <translation>På en faktura som skrivs i dag: {text}</translation>
    </message>
    <message>
        <source>“{text}” is no date code and is printed as it stands.</source>
        <translation>”{text}” är ingen datumkod och skrivs ut som den står.</translation>
    </message>
    <message>
        <source>Write {code}.</source>
        <translation>Skriv {code}.</translation>
    </message>
    <message>
        <source>Type { to choose a code, or leave it so.</source>
        <translation>Skriv { för att välja en kod, eller låt det stå.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>Kalender (Alt+↓)</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as {example}, 4/12 or +30.</source>
        <translation>”{text}” är inget datum. Skriv till exempel {example}, 4/12 eller +30.</translation>
    </message>
    <message>
        <source>The earliest possible day is {day}.</source>
        <translation>Tidigast möjliga dag är {day}.</translation>
    </message>
    <message>
        <source>The latest possible day is {day}.</source>
        <translation>Senast möjliga dag är {day}.</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Deleting the draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <translation>Ta bort utkastet?</translation>
    </message>
    <message>
        <source>It is removed from Billecta and cannot be brought back.</source>
        <translation>Det tas bort från Billecta och går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Utkastet har tagits bort.</translation>
    </message>
</context>
<context>
    <name>DeliveryCard</name>
    <message>
        <source>Send again…</source>
        <translation>Skicka igen…</translation>
    </message>
    <message>
        <source>Billecta: “{words}”</source>
        <translation>Billecta: ”{words}”</translation>
    </message>
    <message>
        <source>The e-invoice was rejected</source>
        <translation>E-fakturan avvisades</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ej levererad</translation>
    </message>
    <message>
        <source>The customer’s bank or intermediator did not take what was sent on {day}. Look at the customer’s e-invoice details and send it again, or deliver it in another way.</source>
        <translation>Kundens bank eller förmedlare tog inte emot det som skickades {day}. Se över kundens uppgifter för e-faktura och skicka igen, eller lämna fakturan på annat sätt.</translation>
    </message>
    <message>
        <source>Sent by SMS to {to} on {day}; Billecta has not heard that it arrived. Check the number and send it again, or deliver it in another way.</source>
        <translation>Skickad med sms till {to} den {day}; Billecta har inte fått veta att den kom fram. Kontrollera numret och skicka igen, eller lämna fakturan på annat sätt.</translation>
    </message>
    <message>
        <source>Sent by e-mail to {to} on {day}; Billecta has not heard that it arrived. Check the address and send it again, or deliver it in another way.</source>
        <translation>Skickad med e-post till {to} den {day}; Billecta har inte fått veta att den kom fram. Kontrollera adressen och skicka igen, eller lämna fakturan på annat sätt.</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Rätta adressen</translation>
    </message>
    <message>
        <source>Correct the number</source>
        <translation>Rätta numret</translation>
    </message>
    <message>
        <source>Look at the details</source>
        <translation>Se över uppgifterna</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Logga in igen</translation>
    </message>
</context>
<context>
    <name>DetailPages</name>
    <message>
        <source>What is shown of the invoice</source>
        <translation>Vad som visas av fakturan</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>Filer {count}</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <source>What the certificate shall say</source>
        <translation>Vad som ska stå i certifikatet</translation>
    </message>
    <message>
        <source>The bank compares this with its agreement with the company. Write names as they are registered.</source>
        <translation>Banken jämför det här med sitt avtal med företaget. Skriv namnen som de är registrerade.</translation>
    </message>
    <message>
        <source>Make key and request</source>
        <translation>Skapa nyckel och begäran</translation>
    </message>
    <message>
        <source>Making a key of 4096 bits. It takes some seconds, on an old computer longer.</source>
        <translation>En nyckel på 4096 bitar skapas. Det tar några sekunder, på en gammal dator längre.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>The company’s web address.</source>
        <translation>Företagets webbadress.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdelning</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two secrets to note down now</source>
        <translation>Två hemligheter att anteckna nu</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Nyckelns lösenfras</translation>
    </message>
    <message>
        <source>Needed when the bank has answered, and in the portal. If it is lost, so is the key.</source>
        <translation>Behövs när banken har svarat, och i portalen. Går den förlorad är nyckeln också förlorad.</translation>
    </message>
    <message>
        <source>Challenge for the bank</source>
        <translation>Kontrollord till banken</translation>
    </message>
    <message>
        <source>Stands in the request, where the bank can read it. Never the same as the passphrase.</source>
        <translation>Står i begäran, där banken kan läsa det. Aldrig detsamma som lösenfrasen.</translation>
    </message>
    <message>
        <source>Keep the passphrase in this computer’s keyring</source>
        <translation>Spara lösenfrasen i datorns nyckelring</translation>
    </message>
    <message>
        <source>I have noted the passphrase in a safe place</source>
        <translation>Jag har antecknat lösenfrasen på ett säkert ställe</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Kopiera lösenfrasen</translation>
    </message>
    <message>
        <source>Propose others</source>
        <translation>Föreslå andra</translation>
    </message>
    <message>
        <source>Write the address only, as www.foretaget.se.</source>
        <translation>Skriv bara adressen, som www.foretaget.se.</translation>
    </message>
    <message>
        <source>Write a whole e-mail address, or leave it empty.</source>
        <translation>Skriv en hel e-postadress, eller lämna fältet tomt.</translation>
    </message>
    <message>
        <source>The certificate cannot hold å, ä or ö in an e-mail address.</source>
        <translation>Certifikatet kan inte ha å, ä eller ö i en e-postadress.</translation>
    </message>
    <message>
        <source>The bank can read this: choose another than the passphrase.</source>
        <translation>Banken kan läsa det här: välj ett annat än lösenfrasen.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Replace {name}?</source>
        <translation>Ersätta {name}?</translation>
    </message>
    <message>
        <source>There is a file of that name already. What is in it is lost.</source>
        <translation>Det finns redan en fil med det namnet. Innehållet i den går förlorat.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>it is not allowed there</source>
        <translation>åtkomst saknas</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>den finns inte kvar</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>mappen finns inte kvar</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ett annat program använder den</translation>
    </message>
    <message>
        <source>it is too large for that disk</source>
        <translation>den är för stor för disken</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>the disk does not work as it should</source>
        <translation>disken fungerar inte som den ska</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Cannot be kept on this computer, perhaps the disk is full. Save it in Billecta.</source>
        <translation>Kan inte sparas på den här datorn, disken kan vara full. Spara i Billecta.</translation>
    </message>
    <message>
        <source>Kept on this computer {time}, not in Billecta yet</source>
        <translation>Sparat på datorn {time}, inte i Billecta än</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keyring. Save it in Billecta.</source>
        <translation>Inte sparad: datorn saknar nyckelring. Spara i Billecta.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Saving {name}</source>
        <translation>Spara {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Not in Billecta yet</source>
        <translation>Inte i Billecta än</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Click to close</source>
        <translation>Klicka för att stänga</translation>
    </message>
</context>
<context>
    <name>EventsTab</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Inget har hänt än.</translation>
    </message>
    <message>
        <source>Protected data shown here</source>
        <translation>Skyddade uppgifter visade här</translation>
    </message>
    <message numerus="yes">
        <source>… and %n older</source>
        <translation>
            <numerusform>… och %n äldre</numerusform>
            <numerusform>… och %n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>{name}, the customer</source>
        <translation>{name}, kunden</translation>
    </message>
</context>
<context>
    <name>ExportDoor</name>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>The list shows no rows to export.</source>
        <translation>Listan visar inga rader att exportera.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporterar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {name}.</source>
        <translation>
            <numerusform>%n rad skriven till {name}.</numerusform>
            <numerusform>%n rader skrivna till {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>Exportera det som listan visar</translation>
    </message>
    <message numerus="yes">
        <source>%n marked row(s)</source>
        <translation>
            <numerusform>%n markerad rad</numerusform>
            <numerusform>%n markerade rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Visa {label}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Fill in this field.</source>
        <translation>Fyll i fältet.</translation>
    </message>
    <message>
        <source>{label}, required</source>
        <translation>{label}, obligatoriskt</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Certificate for {purpose}</source>
        <translation>Certifikat för {purpose}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Ladda upp</translation>
    </message>
    <message>
        <source>Certificates ({endings})</source>
        <translation>Certifikat ({endings})</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Filen öppnas</translation>
    </message>
    <message>
        <source>Drop a file first, or choose one.</source>
        <translation>Släpp en fil först, eller välj en.</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Certifikat och nyckel hör ihop.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Swish number</source>
        <translation>Swish-nummer</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utfärdare</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Sign in to the Swish portal (Företagsportal) and download the certificate as .pfx, not as PEM. A PEM file with its key will do too: Attesta makes the .pfx.</source>
        <translation>Logga in i Swish företagsportal och hämta certifikatet som .pfx, inte som PEM. En PEM-fil med sin nyckel går också bra: Attesta skapar PFX-filen.</translation>
    </message>
    <message>
        <source>A .pfx that a key program has made, or key and certificate as PEM: Attesta makes the .pfx.</source>
        <translation>En PFX-fil som ett nyckelprogram har skapat, eller nyckel och certifikat som PEM: Attesta skapar PFX-filen.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Öppna certifikatet</translation>
    </message>
    <message>
        <source>Drop the file here</source>
        <translation>Släpp filen här</translation>
    </message>
    <message>
        <source>.pfx, .p12, or .pem with the key’s file beside it.</source>
        <translation>.pfx, .p12, eller .pem tillsammans med nyckelns fil.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Open and check</source>
        <translation>Öppna och kontrollera</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Ladda upp</translation>
    </message>
    <message>
        <source>Opening the file. One that asks for much arithmetic takes some seconds.</source>
        <translation>Filen öppnas. Är lösenfrasen skyddad med många beräkningsvarv tar det några sekunder.</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>No files go with this invoice.</source>
        <translation>Inga filer följer med den här fakturan.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Öppna {file}</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Försättsblad</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>Spara {file}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Work with this company</source>
        <translation>Arbeta med det här företaget</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturor</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Inget är markerat</translation>
    </message>
    <message>
        <source>Space selects</source>
        <translation>Mellanslag markerar</translation>
    </message>
    <message numerus="yes">
        <source>Attest %n invoice(s)</source>
        <translation>
            <numerusform>Attestera %n faktura</numerusform>
            <numerusform>Attestera %n fakturor</numerusform>
        </translation>
    </message>
    <message>
        <source>Attest</source>
        <translation>Attestera</translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n är inte läst än</numerusform>
            <numerusform>%n är inte lästa än</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT {rate}: {sum}</source>
        <translation>Moms {rate}: {sum}</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Close without saving?</source>
        <translation>Stänga utan att spara?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so what you have typed cannot be kept here. Go back and save it in Billecta, or lose it.</source>
        <translation>Datorn saknar en nyckelring som går att använda, så det du har skrivit kan inte sparas här. Gå tillbaka och spara det i Billecta, annars går det förlorat.</translation>
    </message>
    <message>
        <source>Checking the changes from last time</source>
        <translation>Kontrollera ändringarna från förra gången</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Start the demo over?</source>
        <translation>Börja om demoläget?</translation>
    </message>
    <message>
        <source>Some changes in {environment} have not been confirmed yet. They will be checked the next time you are there.</source>
        <translation>Vissa ändringar i {environment} är inte bekräftade än. De kontrolleras nästa gång du är där.</translation>
    </message>
    <message>
        <source>Sign out without saving?</source>
        <translation>Logga ut utan att spara?</translation>
    </message>
    <message>
        <source>Sign out and lose it</source>
        <translation>Logga ut och förlora det</translation>
    </message>
    <message>
        <source>Everything that was written in the demo is deleted. Production and test are not touched.</source>
        <translation>Allt som har skrivits i demoläget tas bort. Produktion och test berörs inte.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Find a company</source>
        <translation>Sök företag</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Only the demo can start over.</source>
        <translation>Bara demoläget kan börja om.</translation>
    </message>
    <message>
        <source>The demo has no sign-in.</source>
        <translation>Demoläget har ingen inloggning.</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Läs in allt på nytt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Börja om demoläget</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Svenska / English</source>
        <translation>Svenska / English</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Lämna utan att spara?</translation>
    </message>
    <message>
        <source>Leave and lose it</source>
        <translation>Lämna och förlora det</translation>
    </message>
    <message>
        <source>The demo had stopped and was started again.</source>
        <translation>Demoläget hade stannat och har startats igen.</translation>
    </message>
    <message>
        <source>Starting the demo on this computer…</source>
        <translation>Startar demoläget på den här datorn…</translation>
    </message>
    <message>
        <source>Connecting to Billecta…</source>
        <translation>Ansluter till Billecta…</translation>
    </message>
    <message>
        <source>Closing…</source>
        <translation>Stänger…</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Loggar ut…</translation>
    </message>
    <message>
        <source>Changing to {environment}…</source>
        <translation>Byter till {environment}…</translation>
    </message>
</context>
<context>
    <name>GripHeader</name>
    <message>
        <source>Drag to move the row (Alt+↑↓)</source>
        <translation>Dra för att flytta raden (Alt+↑↓)</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Tillbaka till listan (Esc)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
</context>
<context>
    <name>HeadForm</name>
    <message>
        <source>Name, number or organisation number</source>
        <translation>Namn, nummer eller organisationsnummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodatum</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referens</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Language of the invoice</source>
        <translation>Fakturaspråk</translation>
    </message>
    <message>
        <source>Message on the invoice</source>
        <translation>Meddelande på fakturan</translation>
    </message>
    <message>
        <source>The due date is before the invoice date.</source>
        <translation>Förfallodatumet är före fakturadatumet.</translation>
    </message>
    <message>
        <source>Banks are closed. The next bank day is {date}.</source>
        <translation>Ingen bankdag. Nästa bankdag är {date}.</translation>
    </message>
    <message>
        <source>New customer: {words}</source>
        <translation>Ny kund: {words}</translation>
    </message>
</context>
<context>
    <name>HouseworkCard</name>
    <message>
        <source>ROT and RUT</source>
        <translation>ROT och RUT</translation>
    </message>
    <message>
        <source>As Lantmäteriet writes it, such as Umeå Ersboda 1:23.</source>
        <translation>Som Lantmäteriet skriver den, till exempel Umeå Ersboda 1:23.</translation>
    </message>
    <message>
        <source>Property (house)</source>
        <translation>Fastighetsbeteckning (hus)</translation>
    </message>
    <message>
        <source>For a flat; write the flat&apos;s number in the message.</source>
        <translation>För lägenhet; skriv lägenhetsnumret i meddelandet.</translation>
    </message>
    <message>
        <source>Housing association&apos;s number</source>
        <translation>Bostadsrättsföreningens nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Part of the deduction</source>
        <translation>Del av avdraget</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En person till</translation>
    </message>
    <message>
        <source>Share evenly</source>
        <translation>Dela lika</translation>
    </message>
    <message>
        <source>Private persons only. ROT is 30 % of the work including VAT, RUT 50 %. A person may get 75&#xa0;000 kr a year, at most 50&#xa0;000 kr of it as ROT; what other invoices have used is not known here.</source>
        <translation>Bara för privatpersoner. ROT är 30 % av arbetet inklusive moms, RUT 50 %. En person kan få 75&#xa0;000 kr per år, varav högst 50&#xa0;000 kr som ROT; vad andra fakturor har använt syns inte här.</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
</context>
<context>
    <name>ImportHeader</name>
    <message>
        <source>One step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>One step back (Esc)</source>
        <translation>Ett steg tillbaka (Esc)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sändning</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrera raderna</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Klistra in celler</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Inklistrade celler</translation>
    </message>
    <message>
        <source>Judging the rows</source>
        <translation>Raderna granskas</translation>
    </message>
    <message>
        <source>The import goes on. Its outcome is told here.</source>
        <translation>Importen fortsätter. Hur det gick står här när den är klar.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>Waiting until the list has been read…</source>
        <translation>Väntar tills listan är läst…</translation>
    </message>
    <message>
        <source>{done} of {total} rows judged</source>
        <translation>{done} av {total} rader granskade</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importera %n rad</numerusform>
            <numerusform>Importera %n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Raderna sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved in {name}. Mend them there and drop it here again.</source>
        <translation>
            <numerusform>%n rad sparad i {name}. Rätta den där och släpp filen här igen.</numerusform>
            <numerusform>%n rader sparade i {name}. Rätta dem där och släpp filen här igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Tabeller ({endings})</translation>
    </message>
    <message>
        <source>Judge the rows</source>
        <translation>Granska raderna</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message numerus="yes">
        <source>Add %n row(s) to the invoice</source>
        <translation>
            <numerusform>Lägg %n rad på fakturan</numerusform>
            <numerusform>Lägg %n rader på fakturan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)…</source>
        <translation>
            <numerusform>Importera %n rad…</numerusform>
            <numerusform>Importera %n rader…</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>{example} is read as {number}</source>
        <translation>{example} läses som {number}</translation>
    </message>
    <message>
        <source>{example} can be {first} or {second}: only you know.</source>
        <translation>{example} kan vara {first} eller {second}: bara du vet.</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alla rader</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Kan inte importeras</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importerad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>{name} - errors.xlsx</source>
        <translation>{name} - fel.xlsx</translation>
    </message>
    <message>
        <source>Save rows with errors</source>
        <translation>Spara rader med fel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>The file is larger than 50 MB. Divide it and import one part at a time.</source>
        <translation>Filen är större än 50 MB. Dela den och importera en del i taget.</translation>
    </message>
    <message>
        <source>The file could not be opened: {reason}</source>
        <translation>Filen kunde inte öppnas: {reason}</translation>
    </message>
    <message>
        <source>There are no rows under the header. Choose another file or sheet.</source>
        <translation>Det finns inga rader under rubrikerna. Välj en annan fil eller flik.</translation>
    </message>
    <message>
        <source>More than 100 000 rows: divide the file and import a part at a time.</source>
        <translation>Mer än 100 000 rader: dela filen och importera en del i taget.</translation>
    </message>
    <message>
        <source>A quotation mark in the file has no end. Open it and save it anew.</source>
        <translation>Ett citattecken i filen saknar slut. Öppna filen och spara om den.</translation>
    </message>
    <message>
        <source>The workbook is damaged or has a password. Save it anew in Excel, without one, and try again.</source>
        <translation>Arbetsboken är skadad eller lösenordsskyddad. Spara om den i Excel utan lösenord och försök igen.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importera kunder</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importera artiklar</translation>
    </message>
    <message>
        <source>Import invoice rows</source>
        <translation>Importera fakturarader</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation or personal number</source>
        <translation>Organisations- eller personnummer</translation>
    </message>
    <message>
        <source>Company or private</source>
        <translation>Företag eller privat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att.</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>The contact person’s e-mail</source>
        <translation>Kontaktpersonens e-post</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interna noteringar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Id in another system</source>
        <translation>Id i annat system</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Benämning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Price excluding VAT</source>
        <translation>Pris exklusive moms</translation>
    </message>
    <message>
        <source>Price including VAT</source>
        <translation>Pris inklusive moms</translation>
    </message>
    <message>
        <source>VAT, percent</source>
        <translation>Moms, procent</translation>
    </message>
    <message>
        <source>Service or goods</source>
        <translation>Tjänst eller vara</translation>
    </message>
    <message>
        <source>Sales account</source>
        <translation>Försäljningskonto</translation>
    </message>
    <message>
        <source>Purchase account</source>
        <translation>Inköpskonto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Discount, percent</source>
        <translation>Rabatt, procent</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period från</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period till</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>is missing. Fill it in.</source>
        <translation>saknas. Fyll i den.</translation>
    </message>
    <message>
        <source>“{text}” is not a number as this column writes them.</source>
        <translation>”{text}” är inget tal så som den här kolumnen skriver tal.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Say which, under Columns.</source>
        <translation>”{text}” kan läsas på två sätt. Ange vilket under Kolumner.</translation>
    </message>
    <message>
        <source>“{text}” must be a whole number.</source>
        <translation>”{text}” måste vara ett heltal.</translation>
    </message>
    <message>
        <source>{text} is outside of what is allowed.</source>
        <translation>{text} ligger utanför det tillåtna.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as 2026-12-04.</source>
        <translation>”{text}” är inget datum. Skriv det som 2026-12-04.</translation>
    </message>
    <message>
        <source>“{text}” is not a word that is understood here.</source>
        <translation>”{text}” är inget ord som förstås här.</translation>
    </message>
    <message>
        <source>“{text}” is no country known here. Write two letters, such as SE.</source>
        <translation>”{text}” är inget land som är känt här. Skriv två bokstäver, till exempel SE.</translation>
    </message>
    <message>
        <source>{text} is not a Swedish organisation or personal number.</source>
        <translation>{text} är inget svenskt organisations- eller personnummer.</translation>
    </message>
    <message>
        <source>{text} is not a Swedish postcode: it has five digits.</source>
        <translation>{text} är inget svenskt postnummer: det har fem siffror.</translation>
    </message>
    <message>
        <source>“{text}” is not one e-mail address.</source>
        <translation>”{text}” är inte en e-postadress.</translation>
    </message>
    <message>
        <source>“{text}” is not a phone number.</source>
        <translation>”{text}” är inget telefonnummer.</translation>
    </message>
    <message>
        <source>{text} is not a VAT number.</source>
        <translation>{text} är inget momsregistreringsnummer.</translation>
    </message>
    <message>
        <source>{text} is not a GLN: thirteen digits with a right check digit.</source>
        <translation>{text} är inget GLN: tretton siffror med rätt kontrollsiffra.</translation>
    </message>
    <message>
        <source>is too long: {text} signs at most.</source>
        <translation>är för lång: högst {text} tecken.</translation>
    </message>
    <message>
        <source>Excel has rounded the number to {text}. Write it in full.</source>
        <translation>Excel har avrundat numret till {text}. Skriv det helt.</translation>
    </message>
    <message>
        <source>Excel has made a date of it, {text}. Write what stood there.</source>
        <translation>Excel har gjort det till ett datum, {text}. Skriv det som stod där.</translation>
    </message>
    <message>
        <source>stands in row {text} already.</source>
        <translation>står redan på rad {text}.</translation>
    </message>
    <message>
        <source>Billecta refused it: {text}</source>
        <translation>Billecta nekade den: {text}</translation>
    </message>
    <message>
        <source>Excel had eaten a zero at the front; read as {text}.</source>
        <translation>Excel hade ätit upp en nolla i början; läst som {text}.</translation>
    </message>
    <message>
        <source>å, ä and ö were spoilt; read as “{text}”.</source>
        <translation>å, ä och ö var förstörda; läst som ”{text}”.</translation>
    </message>
    <message>
        <source>Letters in “{text}” are lost. Write them anew.</source>
        <translation>Bokstäver i ”{text}” har gått förlorade. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>{text} is masked and is left as it is.</source>
        <translation>{text} är maskerat och lämnas som det är.</translation>
    </message>
    <message>
        <source>{text} % is not a Swedish rate of VAT.</source>
        <translation>{text} % är ingen svensk momssats.</translation>
    </message>
    <message>
        <source>It has more cells than there are columns; the last are left out.</source>
        <translation>Raden har fler celler än det finns kolumner; de sista utelämnas.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Se över</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Går inte</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>Exists, skipped</source>
        <translation>Finns, hoppas över</translation>
    </message>
    <message>
        <source>Exists, same</source>
        <translation>Finns, lika</translation>
    </message>
    <message>
        <source>Decimals after a comma: 1 234,50</source>
        <translation>Decimaler efter komma: 1 234,50</translation>
    </message>
    <message>
        <source>Decimals after a point: 1,234.50</source>
        <translation>Decimaler efter punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Day first: 4/12 2026 is in December</source>
        <translation>Dagen först: 4/12 2026 är i december</translation>
    </message>
    <message>
        <source>Month first: 12/4 2026 is in December</source>
        <translation>Månaden först: 12/4 2026 är i december</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls). Save it in Excel as .xlsx, then drop it here again.</source>
        <translation>Det här är en gammal Excelfil (.xls). Spara den i Excel som .xlsx och släpp den här igen.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv, then drop it here again.</source>
        <translation>Det här är ett OpenDocument-kalkylark (.ods). Spara det som .xlsx eller .csv och släpp det här igen.</translation>
    </message>
    <message>
        <source>This is a text document. Copy its table and paste it here, or save the table as .xlsx.</source>
        <translation>Det här är ett textdokument. Kopiera tabellen och klistra in den här, eller spara den som .xlsx.</translation>
    </message>
    <message>
        <source>A PDF holds no cells. Ask whoever made it for the list as .xlsx or .csv instead.</source>
        <translation>En PDF har inga celler. Be den som gjorde den om listan som .xlsx eller .csv i stället.</translation>
    </message>
    <message>
        <source>This is a picture. The list is needed as .xlsx or .csv.</source>
        <translation>Det här är en bild. Listan behövs som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen är tom. Välj en annan.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save the list as .xlsx or .csv.</source>
        <translation>Det här är ingen tabell som går att läsa. Spara listan som .xlsx eller .csv.</translation>
    </message>
    <message>
        <source>The import of {name} was cut off: {done} of {total} rows went through. Open the file again to go on; nothing is made twice.</source>
        <translation>Importen av {name} avbröts: {done} av {total} rader gick igenom. Öppna filen igen för att fortsätta; inget skapas två gånger.</translation>
    </message>
</context>
<context>
    <name>InvoiceActions</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Åtgärder…</translation>
    </message>
    <message>
        <source>It is done with one invoice at a time: mark none or one.</source>
        <translation>Det görs med en faktura i taget: markera ingen eller en.</translation>
    </message>
    <message>
        <source>Choose an invoice in the list first.</source>
        <translation>Välj en faktura i listan först.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Reading the invoice</source>
        <translation>Läsa fakturan</translation>
    </message>
    <message>
        <source>Another step with this invoice is still under way. Wait until it is done.</source>
        <translation>Ett annat steg med fakturan pågår fortfarande. Vänta tills det är klart.</translation>
    </message>
</context>
<context>
    <name>InvoiceBatch</name>
    <message>
        <source>Marked invoices</source>
        <translation>Markerade fakturor</translation>
    </message>
    <message>
        <source>Mark a draft first.</source>
        <translation>Markera ett utkast först.</translation>
    </message>
    <message>
        <source>Mark an attested invoice first; drafts have no PDF.</source>
        <translation>Markera en attesterad faktura först; utkast har ingen PDF.</translation>
    </message>
    <message>
        <source>Attest the marked…</source>
        <translation>Attestera…</translation>
    </message>
    <message>
        <source>Show PDFs</source>
        <translation>Visa PDF</translation>
    </message>
    <message>
        <source>Save PDFs…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Delete drafts…</source>
        <translation>Ta bort utkast…</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Borttagning</translation>
    </message>
    <message>
        <source>Saving the PDFs</source>
        <translation>Sparar PDF:erna</translation>
    </message>
    <message>
        <source>What is only on this computer must be saved in Billecta before it can be attested.</source>
        <translation>Det som bara finns på den här datorn måste sparas i Billecta innan det kan attesteras.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)?</source>
        <translation>
            <numerusform>Ta bort %n utkast?</numerusform>
            <numerusform>Ta bort %n utkast?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from Billecta and cannot be brought back.</source>
        <translation>De tas bort ur Billecta och kan inte hämtas tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>Ta bort %n utkast</numerusform>
            <numerusform>Ta bort %n utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {marked} marked</source>
        <translation>{number} av {marked} markerade</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Print PDFs…</source>
        <translation>Skriv ut PDF:er…</translation>
    </message>
    <message>
        <source>Printing the PDFs</source>
        <translation>Skriva ut PDF:erna</translation>
    </message>
</context>
<context>
    <name>InvoiceDetail</name>
    <message>
        <source>Choose an invoice to see it here.</source>
        <translation>Välj en faktura så visas den här.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Show PDF</source>
        <translation>Visa PDF</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Attestera…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Kreditera…</translation>
    </message>
    <message>
        <source>What can be done with the invoice</source>
        <translation>Åtgärder för fakturan</translation>
    </message>
    <message>
        <source>What can be done with the invoice (Ctrl+.)</source>
        <translation>Åtgärder för fakturan (Ctrl+.)</translation>
    </message>
    <message>
        <source>Draft of a credit note</source>
        <translation>Kreditfaktura, utkast</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Tillbaka till listan (Esc)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Ny faktura</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>Throws away what is not in Billecta</source>
        <translation>Slänger det som inte finns i Billecta</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Attestera…</translation>
    </message>
    <message>
        <source>Saved in Billecta {time}</source>
        <translation>Sparad i Billecta {time}</translation>
    </message>
    <message>
        <source>Credit of invoice {number}</source>
        <translation>Kreditering av faktura {number}</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Save draft (Ctrl+S); and write another (Ctrl+Shift+S)</source>
        <translation>Spara utkastet (Ctrl+S); och skriv ett till (Ctrl+Skift+S)</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Antal rader</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodatum</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>The invoice is booked, numbered and sent. It cannot be changed or deleted afterwards, only credited.</source>
        <translation>Fakturan bokförs, numreras och skickas. Därefter kan den inte ändras eller tas bort, bara krediteras.</translation>
    </message>
    <message>
        <source>Attest this invoice?</source>
        <translation>Attestera fakturan?</translation>
    </message>
    <message>
        <source>Attest invoice</source>
        <translation>Attestera fakturan</translation>
    </message>
    <message>
        <source>Write a percentage between 0 and 100.</source>
        <translation>Skriv en procentsats mellan 0 och 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with at most {count} decimals, such as 1 234,50.</source>
        <translation>”{text}” är inte ett tal med högst {count} decimaler, till exempel 1 234,50.</translation>
    </message>
    <message>
        <source>The number is too large for an invoice.</source>
        <translation>Talet är för stort för en faktura.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Sent by e-mail or SMS more than a day ago, and Billecta has not heard that it arrived; or an e-invoice that was rejected.</source>
        <translation>Skickade med e-post eller sms för mer än ett dygn sedan utan att Billecta har fått veta att de kom fram, eller e-fakturor som avvisades.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ej skickade</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Förfallna</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>several</comment>
        <translation>Betalda</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bara här</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterad</translation>
    </message>
    <message>
        <source>+{days}d</source>
        <translation>+{days}d</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Ny faktura</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>“{text}” divides by zero. Write another number after the sign /.</source>
        <translation>”{text}” delar med noll. Skriv ett annat tal efter tecknet /.</translation>
    </message>
    <message>
        <source>To attest</source>
        <translation>Att attestera</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>several</comment>
        <translation>Ej levererade</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ej levererad</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>several</comment>
        <translation>Skickade</translation>
    </message>
    <message>
        <source>Reminded</source>
        <comment>several</comment>
        <translation>Påminda</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>several</comment>
        <translation>Bestridda</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Org./personal no.</source>
        <translation>Org.-/personnr</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Marked as</source>
        <translation>Märkt</translation>
    </message>
    <message>
        <source>Delivery status</source>
        <translation>Leveransläge</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kvar att betala</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Attested on</source>
        <translation>Attesterad den</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Påmind den</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Avslutad den</translation>
    </message>
    <message>
        <source>Next event on</source>
        <translation>Nästa datum</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nästa händelse</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit invoice</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottagen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Visad</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestridd</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>Kommenterad</translation>
    </message>
    <message>
        <source>Autogiro</source>
        <translation>Autogiro</translation>
    </message>
    <message>
        <source>A number in “{text}” can mean two things: write it without a point.</source>
        <translation>Ett tal i ”{text}” kan betyda två saker: skriv det utan punkt.</translation>
    </message>
    <message>
        <source>“{text}” can mean two things: write {thousands} or {decimal}.</source>
        <translation>”{text}” kan betyda två saker: skriv {thousands} eller {decimal}.</translation>
    </message>
    <message>
        <source>Warnings that are accepted</source>
        <translation>Varningar som godtas</translation>
    </message>
    <message>
        <source>Write a percentage between 0 and 100, or an amount with its currency, such as {amount}.</source>
        <translation>Skriv en procentsats mellan 0 och 100, eller ett belopp med valuta, till exempel {amount}.</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Inga utkast</translation>
    </message>
    <message>
        <source>What you begin with Ctrl+N stands here until it is attested.</source>
        <translation>Det du börjar på med Ctrl+N står här tills det attesteras.</translation>
    </message>
    <message>
        <source>Nothing to attest</source>
        <translation>Inget att attestera</translation>
    </message>
    <message>
        <source>Drafts that have a customer and a sum stand here until they are attested.</source>
        <translation>Utkast med kund och belopp står här tills de attesteras.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Inget väntar på att skickas</translation>
    </message>
    <message>
        <source>Attested invoices stand here until Billecta has sent them.</source>
        <translation>Attesterade fakturor står här tills Billecta har skickat dem.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Inget är förfallet</translation>
    </message>
    <message>
        <source>Invoices stand here from the day after their due date until they are paid.</source>
        <translation>Fakturor står här från dagen efter förfallodagen tills de är betalda.</translation>
    </message>
    <message>
        <source>Nothing has failed to arrive</source>
        <translation>Inga leveranser har misslyckats</translation>
    </message>
    <message>
        <source>Nothing is out</source>
        <translation>Inga skickade fakturor</translation>
    </message>
    <message>
        <source>Invoices stand here from when they are sent until they are paid or reminded.</source>
        <translation>Fakturor står här från att de skickats tills de betalas eller påminns.</translation>
    </message>
    <message>
        <source>Nobody has been reminded</source>
        <translation>Ingen är påmind</translation>
    </message>
    <message>
        <source>Invoices stand here when a reminder has been sent, until they are paid.</source>
        <translation>Fakturor står här när en påminnelse har skickats, tills de är betalda.</translation>
    </message>
    <message>
        <source>Nothing in debt collection</source>
        <translation>Inget hos inkasso</translation>
    </message>
    <message>
        <source>Invoices stand here while they are with debt collection.</source>
        <translation>Fakturor står här så länge de är hos inkasso.</translation>
    </message>
    <message>
        <source>Nothing is disputed</source>
        <translation>Inget är bestritt</translation>
    </message>
    <message>
        <source>Invoices the customer objects to stand here until it is settled.</source>
        <translation>Fakturor som kunden bestrider står här tills det är utrett.</translation>
    </message>
    <message>
        <source>Nothing is paid yet</source>
        <translation>Inget är betalt än</translation>
    </message>
    <message>
        <source>Invoices stand here when they are paid or credited in full.</source>
        <translation>Fakturor står här när de är helt betalda eller krediterade.</translation>
    </message>
</context>
<context>
    <name>InvoicesPane</name>
    <message>
        <source>No invoices yet</source>
        <translation>Inga fakturor än</translation>
    </message>
    <message>
        <source>Invoices of this company will stand here, drafts among them.</source>
        <translation>Här visas företagets fakturor, även utkasten.</translation>
    </message>
    <message>
        <source>Write the first invoice</source>
        <translation>Skriv den första fakturan</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Choose a draft in the list first.</source>
        <translation>Välj först ett utkast i listan.</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Ny faktura</translation>
    </message>
    <message>
        <source>Edit draft</source>
        <translation>Ändra utkastet</translation>
    </message>
    <message>
        <source>Attest…</source>
        <translation>Attestera…</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Ta bort utkastet</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Opening the draft</source>
        <translation>Öppna utkastet</translation>
    </message>
    <message>
        <source>Import rows…</source>
        <translation>Importera rader…</translation>
    </message>
    <message>
        <source>Save and write another</source>
        <translation>Spara och skriv ett till</translation>
    </message>
</context>
<context>
    <name>InvoicesTab</name>
    <message numerus="yes">
        <source>… and %n more: search for the customer among the invoices</source>
        <translation>
            <numerusform>… och %n till: sök efter kunden bland fakturorna</numerusform>
            <numerusform>… och %n till: sök efter kunden bland fakturorna</numerusform>
        </translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Inga fakturor än.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
</context>
<context>
    <name>KeptDrafts</name>
    <message>
        <source>The changes are kept as a draft: {name}</source>
        <translation>Ändringarna finns kvar som utkast: {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng utkastet</translation>
    </message>
    <message>
        <source>Kept on this computer {time}, not in Billecta yet</source>
        <translation>Sparat på datorn {time}, inte i Billecta än</translation>
    </message>
    <message>
        <source>Unsaved changes from {time} are back: {name}</source>
        <translation>Osparade ändringar från {time} är tillbaka: {name}</translation>
    </message>
    <message>
        <source>The draft is discarded: {name}</source>
        <translation>Utkastet har slängts: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Not kept: this computer has no keyring. Save it in Billecta.</source>
        <translation>Sparas inte på datorn: den har ingen nyckelring. Spara i Billecta.</translation>
    </message>
    <message>
        <source>Cannot be kept on this computer, perhaps the disk is full. Save it in Billecta.</source>
        <translation>Kan inte sparas på datorn, disken kan vara full. Spara i Billecta.</translation>
    </message>
</context>
<context>
    <name>KeyHints</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>browse</source>
        <translation>bläddra</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>select</source>
        <translation>markera</translation>
    </message>
    <message>
        <source>attest</source>
        <translation>attestera</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>hoppa över</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ändra</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentera</translation>
    </message>
    <message>
        <source>attest the selected</source>
        <translation>attestera markerade</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>ångra</translation>
    </message>
    <message>
        <source>all companies</source>
        <translation>alla företag</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>List on paper</source>
        <translation>Listan på papper</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save the PDF as…</source>
        <translation>Spara PDF:en som…</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Type something to look for first.</source>
        <translation>Skriv först något att söka efter.</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Välj kolumner…</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Spara filtret…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Filtrets namn</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Keep this filter… (Ctrl+Shift+F)</source>
        <translation>Spara filtret… (Ctrl+Skift+F)</translation>
    </message>
    <message>
        <source>Personal numbers are not written to this computer’s disk. Look for a name instead.</source>
        <translation>Personnummer skrivs inte till datorns disk. Sök på namnet i stället.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} av {all}</translation>
    </message>
</context>
<context>
    <name>ListPaper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>only what was marked</source>
        <translation>bara det markerade</translation>
    </message>
    <message>
        <source>filter “{words}”</source>
        <translation>filter ”{words}”</translation>
    </message>
    <message>
        <source>printed {date} {time}</source>
        <translation>utskriven {date} {time}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>by {column}, descending</source>
        <translation>efter {column}, fallande</translation>
    </message>
    <message>
        <source>by {column}, ascending</source>
        <translation>efter {column}, stigande</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>Attest list</source>
        <translation>Attestlista</translation>
    </message>
    <message>
        <source>Nothing has been attested here yet</source>
        <translation>Inget har attesterats här än</translation>
    </message>
    <message>
        <source>What is attested on this computer stands here.</source>
        <translation>Här står det som attesteras på den här datorn.</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Spara CSV…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>{count} could not be written, perhaps the disk is full.</source>
        <translation>{count} kunde inte skrivas, kanske är disken full.</translation>
    </message>
    <message>
        <source>Kept until the program ends only: this computer has no keyring.</source>
        <translation>Sparas bara tills programmet avslutas: datorn saknar nyckelring.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies), all as they were written.</source>
        <translation>
            <numerusform>%n rad, som den skrevs.</numerusform>
            <numerusform>%n rader, alla som de skrevs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the attest list</source>
        <translation>Spara attestlistan</translation>
    </message>
    <message>
        <source>Save the attest list</source>
        <translation>Spara attestlistan</translation>
    </message>
    <message>
        <source>The attest list is saved: {name}</source>
        <translation>Attestlistan är sparad: {name}</translation>
    </message>
    <message>
        <source>Attest list…</source>
        <translation>Attestlista…</translation>
    </message>
    <message>
        <source>Entry {number} of the attest list has been changed or taken away since it was written. Keep the file as it is, and compare the list with the invoices in Billecta. What is attested from now on is written down after it.</source>
        <translation>Rad {number} i attestlistan har ändrats eller tagits bort sedan den skrevs. Behåll filen som den är och jämför listan med fakturorna i Billecta. Det som attesteras härefter skrivs upp efter den.</translation>
    </message>
</context>
<context>
    <name>MadeSheet</name>
    <message>
        <source>The test certificate is made</source>
        <translation>Testcertifikatet är skapat</translation>
    </message>
    <message>
        <source>It is signed by itself and works in the test environment only. Note the passphrase now: it is not kept.</source>
        <translation>Det är självsignerat och fungerar bara i testmiljön. Anteckna lösenfrasen nu: den sparas inte.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Kopiera lösenfrasen</translation>
    </message>
    <message>
        <source>Save PFX…</source>
        <translation>Spara PFX…</translation>
    </message>
</context>
<context>
    <name>MappingStep</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läses som</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>No column is chosen for: {names}. Choose below what becomes that.</source>
        <translation>Ingen kolumn är vald för: {names}. Välj nedan vilken kolumn det är.</translation>
    </message>
    <message>
        <source>Say below how the numbers or dates of a column are to be read.</source>
        <translation>Ange nedan hur talen eller datumen i en kolumn ska läsas.</translation>
    </message>
    <message>
        <source>Some letters look wrong. Try another choice of letters above before you go on.</source>
        <translation>Några bokstäver ser fel ut. Pröva en annan teckenkodning ovan innan du går vidare.</translation>
    </message>
    <message>
        <source>What the column {name} becomes</source>
        <translation>Vad kolumnen {name} blir</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– utelämnas –</translation>
    </message>
    <message>
        <source>How the column is read</source>
        <translation>Hur kolumnen läses</translation>
    </message>
    <message>
        <source>Say how it is to be read…</source>
        <translation>Ange hur den ska läsas…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skiljetecken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Flik</translation>
    </message>
</context>
<context>
    <name>MaskedField</name>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Show {label}</source>
        <translation>Visa {label}</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodatum</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Levererad</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referens</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Language of the invoice</source>
        <translation>Fakturaspråk</translation>
    </message>
    <message>
        <source>Message on the invoice</source>
        <translation>Meddelande på fakturan</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Invoice fee</source>
        <translation>Fakturaavgift</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>Prices with VAT</source>
        <translation>Priser med moms</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Dröjsmålsränta</translation>
    </message>
    <message>
        <source>Reference in another system</source>
        <translation>Referens i annat system</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Leveransadress</translation>
    </message>
    <message>
        <source>Debt collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Reverse VAT</source>
        <translation>Omvänd moms</translation>
    </message>
    <message>
        <source>ROT or RUT</source>
        <translation>ROT eller RUT</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilagor</translation>
    </message>
    <message>
        <source>Autogiro</source>
        <translation>Autogiro</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>À-pris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>The order of the rows</source>
        <translation>Radernas ordning</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Row {number}, {cell}</source>
        <translation>Rad {number}, {cell}</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>as it stands on this side</source>
        <translation>som den står här</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Number: {count}</source>
        <translation>Antal: {count}</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Someone else has changed {name} too</source>
        <translation>Någon annan har också ändrat {name}</translation>
    </message>
    <message>
        <source>Choose what to keep. Nothing is saved until you have.</source>
        <translation>Välj vad som ska gälla. Inget sparas förrän du har valt.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Tillbaka till formuläret</translation>
    </message>
    <message>
        <source>Keep all mine</source>
        <translation>Behåll alla mina</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Ta den andras</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ditt</translation>
    </message>
    <message>
        <source>Someone else changed it to</source>
        <translation>Någon annan ändrade till</translation>
    </message>
    <message>
        <source>Discard my changes</source>
        <translation>Släng mina ändringar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>{name} is not in Billecta any more</source>
        <translation>{name} finns inte längre i Billecta</translation>
    </message>
    <message>
        <source>Someone else has deleted it, or you may not see it any more. What you have typed is still here: save it as a new one, or discard it.</source>
        <translation>Någon annan har tagit bort posten, eller så får du inte längre se den. Det du har skrivit finns kvar: spara det som en ny post eller släng det.</translation>
    </message>
    <message>
        <source>Save as new</source>
        <translation>Spara som ny</translation>
    </message>
    <message>
        <source>Someone else had changed this meanwhile: {fields}. Both changes are saved.</source>
        <translation>Någon annan hade under tiden ändrat {fields}; bådas ändringar är sparade.</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>No notes. Edit the customer to write some.</source>
        <translation>Inga noteringar. Ändra kunden för att skriva några.</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>Notices</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>The number is too large.</source>
        <translation>Talet är för stort.</translation>
    </message>
    <message>
        <source>The lowest possible is {number}.</source>
        <translation>Lägsta möjliga värde är {number}.</translation>
    </message>
    <message>
        <source>The highest possible is {number}.</source>
        <translation>Högsta möjliga värde är {number}.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write {thousands} or {decimal}.</source>
        <translation>”{text}” kan läsas på två sätt. Skriv {thousands} eller {decimal}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it as {example}.</source>
        <translation>”{text}” är inget tal. Skriv till exempel {example}.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s).</source>
        <translation>
            <numerusform>Högst %n decimal.</numerusform>
            <numerusform>Högst %n decimaler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Open BankID on this computer</source>
        <translation>Öppna BankID på den här datorn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>What was collected is removed from this computer {date} at {time}.</source>
        <translation>Det som hämtades tas bort från den här datorn {date} kl. {time}.</translation>
    </message>
    <message>
        <source>BankID could not be opened on this computer. Is BankID’s security program installed?</source>
        <translation>BankID kunde inte öppnas på den här datorn. Är BankID säkerhetsprogram installerat?</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>Återbetala…</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>Spara beviset…</translation>
    </message>
    <message>
        <source>Put on autogiro…</source>
        <translation>Lägg på autogiro…</translation>
    </message>
    <message>
        <source>Save a receipt…</source>
        <translation>Spara kvitto…</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>Till certifikaten</translation>
    </message>
    <message>
        <source>Open Billecta’s site</source>
        <translation>Öppna Billectas webbplats</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>New company</source>
        <translation>Nytt företag</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Ändra företag</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Ta bort företag</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nya kunder</translation>
    </message>
    <message>
        <source>Change customer</source>
        <translation>Ändra kund</translation>
    </message>
    <message>
        <source>Delete customer</source>
        <translation>Ta bort kund</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny artikel</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Ändra artikel</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Ta bort artikel</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nytt utkast</translation>
    </message>
    <message>
        <source>Change draft</source>
        <translation>Ändra utkast</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Ta bort utkast</translation>
    </message>
    <message>
        <source>Attest invoice</source>
        <translation>Attestera faktura</translation>
    </message>
    <message>
        <source>Attest several invoices</source>
        <translation>Attestera flera fakturor</translation>
    </message>
    <message>
        <source>Comment on invoice</source>
        <translation>Kommentera faktura</translation>
    </message>
    <message>
        <source>Credit invoice</source>
        <translation>Kreditera faktura</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrera betalning</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Skicka påminnelse</translation>
    </message>
    <message>
        <source>Send invoice</source>
        <translation>Skicka faktura</translation>
    </message>
    <message>
        <source>Pause invoice</source>
        <translation>Pausa faktura</translation>
    </message>
    <message>
        <source>Resume invoice</source>
        <translation>Återuppta faktura</translation>
    </message>
    <message>
        <source>Mark invoice as disputed</source>
        <translation>Markera faktura som tvistad</translation>
    </message>
    <message>
        <source>Invoice no longer disputed</source>
        <translation>Fakturan är inte längre tvistad</translation>
    </message>
    <message>
        <source>Handle invoice by hand</source>
        <translation>Hantera faktura manuellt</translation>
    </message>
    <message>
        <source>Swish request</source>
        <translation>Begäran om Swish</translation>
    </message>
    <message>
        <source>Cancel Swish request</source>
        <translation>Avbryt Swish-begäran</translation>
    </message>
    <message>
        <source>Refund Swish payment</source>
        <translation>Återbetala Swish</translation>
    </message>
    <message>
        <source>Identify with BankID</source>
        <translation>Identifiera med BankID</translation>
    </message>
    <message>
        <source>Sign with BankID</source>
        <translation>Skriv under med BankID</translation>
    </message>
    <message>
        <source>Fetch bank accounts</source>
        <translation>Hämta bankkonton</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>Change contract</source>
        <translation>Ändra avtal</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>Ta bort avtal</translation>
    </message>
    <message>
        <source>Pause contract</source>
        <translation>Pausa avtal</translation>
    </message>
    <message>
        <source>Resume contract</source>
        <translation>Återuppta avtal</translation>
    </message>
    <message>
        <source>Comment on contract</source>
        <translation>Kommentera avtal</translation>
    </message>
    <message>
        <source>New cost centre</source>
        <translation>Nytt kostnadsställe</translation>
    </message>
    <message>
        <source>Change cost centre</source>
        <translation>Ändra kostnadsställe</translation>
    </message>
    <message>
        <source>Delete cost centre</source>
        <translation>Ta bort kostnadsställe</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nytt projekt</translation>
    </message>
    <message>
        <source>Change project</source>
        <translation>Ändra projekt</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Ta bort projekt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Skickas</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Obekräftad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>The answer was lost. Checking finds out what happened; nothing is done twice.</source>
        <translation>Svaret kom aldrig fram. En kontroll visar vad som hände; inget görs två gånger.</translation>
    </message>
    <message>
        <source>Cancel autogiro withdrawal</source>
        <translation>Avbryt autogirodragning</translation>
    </message>
    <message>
        <source>Send invoice to debt collection</source>
        <translation>Skicka faktura till inkasso</translation>
    </message>
</context>
<context>
    <name>OutboxSheet</name>
    <message>
        <source>Outbox</source>
        <translation>Utkorg</translation>
    </message>
    <message>
        <source>Each change stays here until Billecta has confirmed it, also when the program is closed.</source>
        <translation>Varje ändring ligger kvar här tills Billecta har bekräftat den, även när programmet är stängt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing waits. What is saved and attested from now on is listed here.</source>
        <translation>Inget väntar. Det som sparas och attesteras från och med nu visas här.</translation>
    </message>
</context>
<context>
    <name>OutcomeSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What became of the drafts</source>
        <translation>Hur det gick för utkasten</translation>
    </message>
    <message>
        <source>attested, invoice {number}</source>
        <translation>attesterad, faktura {number}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>väntar på sin tur</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>på väg</translation>
    </message>
    <message>
        <source>the answer was lost: it is being found out</source>
        <translation>svaret försvann: vi tar reda på hur det gick</translation>
    </message>
    <message>
        <source>someone has changed it: look at it once more, then attest it</source>
        <translation>någon annan har ändrat det: granska det en gång till och attestera sedan</translation>
    </message>
    <message>
        <source>not attested, still a draft</source>
        <translation>inte attesterad, fortfarande utkast</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>nekades</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Billecta does not tell this here. Look on its own site.</source>
        <translation>Det här lämnar Billecta inte ut här. Titta på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} dagar</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ej förfallet</translation>
    </message>
    <message>
        <source>Over {days} days</source>
        <translation>Över {days} dagar</translation>
    </message>
    <message>
        <source>{amount} m</source>
        <translation>{amount} mkr</translation>
    </message>
    <message>
        <source>{amount} k</source>
        <translation>{amount} tkr</translation>
    </message>
    <message>
        <source>Days past due</source>
        <translation>Dagar efter förfallodag</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kvar att betala</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
</context>
<context>
    <name>OverviewPane</name>
    <message>
        <source>Drawing the pictures</source>
        <translation>Rita diagrammen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>To attest</source>
        <translation>Att attestera</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ej skickade</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Ej levererade</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Förfallna</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Bestridda</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Omatchade inbetalningar</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) in other currencies are not in the sums.</source>
        <translation>
            <numerusform>En faktura i annan valuta ingår inte i summorna.</numerusform>
            <numerusform>%n fakturor i andra valutor ingår inte i summorna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Inget att göra</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>Look on Billecta’s site</source>
        <translation>Titta på Billectas webbplats</translation>
    </message>
    <message>
        <source>Certificates to renew</source>
        <translation>Certifikat att förnya</translation>
    </message>
</context>
<context>
    <name>PaletteLayer</name>
    <message>
        <source>Search or do</source>
        <translation>Sök eller gör</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Sök eller gör…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words.</source>
        <translation>Inga träffar. Pröva med färre ord.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Går inte just nu</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>CREDIT NOTE</source>
        <translation>KREDITFAKTURA</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>FAKTURA</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Vår referens</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… och %n rad till</numerusform>
            <numerusform>… och %n rader till</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>Moms {rate}</translation>
    </message>
    <message>
        <source>Öre rounding</source>
        <translation>Öresavrundning</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
</context>
<context>
    <name>PaperDoor</name>
    <message>
        <source>Choose an attested invoice first; drafts have no PDF.</source>
        <translation>Välj först en attesterad faktura; utkast har ingen PDF.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Show PDF</source>
        <translation>Visa PDF</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Spara {file}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Spara filen</translation>
    </message>
    <message>
        <source>{file} is not saved: {reason}. Choose another folder.</source>
        <translation>{file} är inte sparad: {reason}. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
    </message>
    <message>
        <source>Print the PDF…</source>
        <translation>Skriv ut PDF:en…</translation>
    </message>
    <message>
        <source>Printing the PDF</source>
        <translation>Skriva ut PDF:en</translation>
    </message>
</context>
<context>
    <name>PaperDrag</name>
    <message>
        <source>Up to {most} invoices can be dragged at a time. Mark fewer, or save the PDFs in a folder.</source>
        <translation>Högst {most} fakturor kan dras ut åt gången. Markera färre, eller spara PDF:erna i en mapp.</translation>
    </message>
    <message>
        <source>Fetching the PDFs to be dragged</source>
        <translation>Hämta PDF:er att dra ut</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>%n PDF</numerusform>
            <numerusform>%n PDF:er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s) fetched: drag once more.</source>
        <translation>
            <numerusform>%n PDF är hämtad: dra en gång till.</numerusform>
            <numerusform>%n PDF:er är hämtade: dra en gång till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Dra ut</translation>
    </message>
    <message>
        <source>Fetching PDF {number} of {count}: keep holding, or drag once more when it is here.</source>
        <translation>Hämtar PDF {number} av {count}: håll kvar, eller dra en gång till när den är här.</translation>
    </message>
</context>
<context>
    <name>PaperGuard</name>
    <message>
        <source>The customer of invoice {number}</source>
        <translation>Kunden på faktura {number}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>A draft has no PDF yet: it is made when the invoice is attested.</source>
        <translation>Ett utkast har ingen PDF än: den görs när fakturan attesteras.</translation>
    </message>
    <message>
        <source>The customer has protected identity. The paper tells name and address: you are asked before it is shown.</source>
        <translation>Kunden har skyddad identitet, och här står namn och adress: du får en fråga innan det visas.</translation>
    </message>
</context>
<context>
    <name>Payments</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Personnummer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>takes autogiro</source>
        <translation>tar autogiro</translation>
    </message>
    <message>
        <source>does not take autogiro</source>
        <translation>tar inte autogiro</translation>
    </message>
    <message>
        <source>Take a Swish payment…</source>
        <translation>Ta betalt med Swish…</translation>
    </message>
    <message>
        <source>Only an invoice in kronor that is sent and not paid can be paid with Swish.</source>
        <translation>Bara en faktura i kronor som är skickad och inte betald kan betalas med Swish.</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Identify with BankID</source>
        <translation>Identifiera med BankID</translation>
    </message>
    <message>
        <source>A QR code is shown for the customer to scan. With a personal number only that person can use it.</source>
        <translation>En QR-kod visas som kunden skannar. Med personnummer kan bara den personen använda den.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Visa koden</translation>
    </message>
    <message>
        <source>Leave it empty to identify whoever scans the code.</source>
        <translation>Lämna tomt för att identifiera den som skannar koden.</translation>
    </message>
    <message>
        <source>Sign with BankID</source>
        <translation>Skriv under med BankID</translation>
    </message>
    <message>
        <source>The customer reads the text in the BankID app and signs it there.</source>
        <translation>Kunden läser texten i BankID-appen och skriver under den där.</translation>
    </message>
    <message>
        <source>Text to sign</source>
        <translation>Text att skriva under</translation>
    </message>
    <message>
        <source>Leave it empty to let whoever scans the code sign.</source>
        <translation>Lämna tomt för att den som skannar koden ska skriva under.</translation>
    </message>
    <message>
        <source>As the customer reads it</source>
        <translation>Så som kunden läser den</translation>
    </message>
    <message>
        <source>The text stands here as it is signed.</source>
        <translation>Här står texten så som den skrivs under.</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation>{used} av {most} byte</translation>
    </message>
    <message>
        <source>The text is too long: {used} of {most} bytes. Shorten it.</source>
        <translation>Texten är för lång: {used} av {most} byte. Korta ner den.</translation>
    </message>
    <message>
        <source>Fetch bank accounts</source>
        <translation>Hämta bankkonton</translation>
    </message>
    <message>
        <source>The customer confirms with BankID, and the bank tells which accounts they have. Private persons only.</source>
        <translation>Kunden godkänner med BankID och banken svarar vilka konton som finns. Bara för privatpersoner.</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Take a Swish payment</source>
        <translation>Ta betalt med Swish</translation>
    </message>
    <message>
        <source>The request comes up in the customer’s Swish app. It can also be scanned from the screen.</source>
        <translation>Begäran kommer upp i kundens Swish-app. Den kan också skannas från skärmen.</translation>
    </message>
    <message>
        <source>Ask for the payment</source>
        <translation>Begär betalning</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kvar att betala</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Faktura {number}</translation>
    </message>
    <message>
        <source>Write all twelve digits, as 19800113-9297.</source>
        <translation>Skriv alla tolv siffror, som 19800113-9297.</translation>
    </message>
    <message>
        <source>Write a Swedish mobile number, as 070-123 45 67.</source>
        <translation>Skriv ett svenskt mobilnummer, som 070-123 45 67.</translation>
    </message>
    <message>
        <source>Pay with Swish</source>
        <translation>Betala med Swish</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Blev inte av</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Utfallet okänt</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>Företaget</translation>
    </message>
    <message>
        <source>whoever scans the code</source>
        <translation>den som skannar koden</translation>
    </message>
    <message>
        <source>{company} asks {person} for the accounts at {bank}.</source>
        <translation>{company} ber {person} om kontona i {bank}.</translation>
    </message>
    <message>
        <source>{company} asks {person} to identify themselves.</source>
        <translation>{company} ber {person} att identifiera sig.</translation>
    </message>
    <message>
        <source>{company} asks {person} to sign a text.</source>
        <translation>{company} ber {person} att skriva under en text.</translation>
    </message>
    <message>
        <source>Billecta cannot take the order back: it lapses by itself if nobody confirms it.</source>
        <translation>Billecta kan inte ta tillbaka begäran: den förfaller av sig själv om ingen godkänner den.</translation>
    </message>
    <message>
        <source>No contact for {seconds} s, trying again. The order goes on meanwhile.</source>
        <translation>Ingen kontakt på {seconds} s, försöker igen. Begäran fortsätter under tiden.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbryter…</translation>
    </message>
    <message>
        <source>Asking Billecta to begin…</source>
        <translation>Ber Billecta att börja…</translation>
    </message>
    <message>
        <source>{name} has signed the text.</source>
        <translation>{name} har skrivit under texten.</translation>
    </message>
    <message>
        <source>{name} has been identified.</source>
        <translation>{name} är identifierad.</translation>
    </message>
    <message>
        <source>Accounts found: {count}</source>
        <translation>Hittade konton: {count}</translation>
    </message>
    <message>
        <source>The order was not begun.</source>
        <translation>Begäran påbörjades aldrig.</translation>
    </message>
    <message>
        <source>It is not known what became of the order. If it is still needed, begin another.</source>
        <translation>Det är inte känt hur det gick med begäran. Behövs den fortfarande, gör en ny.</translation>
    </message>
    <message>
        <source>{company} asks {phone} to pay {amount} for invoice {number}.</source>
        <translation>{company} ber {phone} att betala {amount} för faktura {number}.</translation>
    </message>
    <message>
        <source>Refund the Swish payment?</source>
        <translation>Återbetala Swish-betalningen?</translation>
    </message>
    <message>
        <source>The money goes back to the phone that paid. It cannot be taken back.</source>
        <translation>Pengarna går tillbaka till telefonen som betalade. Det kan inte ångras.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>Can be refunded</source>
        <translation>Kan återbetalas</translation>
    </message>
    <message>
        <source>Amount (kr)</source>
        <translation>Belopp (kr)</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Återbetala</translation>
    </message>
    <message>
        <source>That is more than what is left of the payment to refund.</source>
        <translation>Det är mer än vad som återstår att återbetala av betalningen.</translation>
    </message>
    <message>
        <source>Refunding the Swish payment</source>
        <translation>Återbetalar Swish-betalningen</translation>
    </message>
    <message>
        <source>Where to keep the proof</source>
        <translation>Var beviset ska sparas</translation>
    </message>
    <message>
        <source>The proof is saved in {folder}. It holds the customer’s personal number.</source>
        <translation>Beviset är sparat i {folder}. Det innehåller kundens personnummer.</translation>
    </message>
    <message>
        <source>Put the account on autogiro?</source>
        <translation>Lägga kontot på autogiro?</translation>
    </message>
    <message>
        <source>Invoices to the customer can be drawn from the account as soon as their bank has approved it.</source>
        <translation>Kundens fakturor kan dras från kontot så snart kundens bank har godkänt det.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Put on autogiro</source>
        <translation>Lägg på autogiro</translation>
    </message>
    <message>
        <source>Name or customer number</source>
        <translation>Namn eller kundnummer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kept as a line in the customer’s notes: Billecta has no place of its own for it.</source>
        <translation>Sparas som en rad i kundens anteckningar: Billecta har inget eget fält för det.</translation>
    </message>
    <message>
        <source>Approved by the customer</source>
        <translation>Godkänt av kunden</translation>
    </message>
    <message>
        <source>The accounts belong to somebody with another personal number than the customer’s.</source>
        <translation>Kontona tillhör någon med ett annat personnummer än kundens.</translation>
    </message>
    <message>
        <source>Replaces the account the customer pays from now: {account}.</source>
        <translation>Ersätter kontot som kunden betalar från i dag: {account}.</translation>
    </message>
    <message>
        <source>Saving the customer’s autogiro</source>
        <translation>Sparar kundens autogiro</translation>
    </message>
    <message>
        <source>The accounts were fetched for another company. Switch to it first.</source>
        <translation>Kontona hämtades för ett annat företag. Byt till det först.</translation>
    </message>
    <message>
        <source>{customer} pays by autogiro from {account}.</source>
        <translation>{customer} betalar med autogiro från {account}.</translation>
    </message>
    <message>
        <source>The customer is not in Billecta any more.</source>
        <translation>Kunden finns inte längre i Billecta.</translation>
    </message>
    <message>
        <source>Somebody else has changed the customer’s autogiro meanwhile. Look at it once more.</source>
        <translation>Någon annan har ändrat kundens autogiro under tiden. Se över uppgifterna en gång till.</translation>
    </message>
    <message>
        <source>Autogiro approved {date}, account fetched with BankID.</source>
        <translation>Autogiro godkänt {date}, kontot hämtat med BankID.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>What BankID told is removed from the program {date} at {time}, 24 hours after it was asked for.</source>
        <translation>Uppgifterna från BankID tas bort ur programmet {date} kl. {time}, 24 timmar efter att de begärdes.</translation>
    </message>
    <message>
        <source>This receipt is yours to keep and to remove.</source>
        <translation>Kvittot sparar och gallrar ni själva.</translation>
    </message>
    <message>
        <source>Receipt of a signature with BankID</source>
        <translation>Kvitto på underskrift med BankID</translation>
    </message>
    <message>
        <source>Receipt of an identification with BankID</source>
        <translation>Kvitto på identifiering med BankID</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Spara kvittot</translation>
    </message>
    <message>
        <source>The receipt is saved: {name}</source>
        <translation>Kvittot är sparat: {name}</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Betalsätt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Reading the payments</source>
        <translation>Läsa betalningarna</translation>
    </message>
    <message>
        <source>The payments could not be read</source>
        <translation>Betalningarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Look here again in a while.</source>
        <translation>Titta hit igen om en stund.</translation>
    </message>
    <message>
        <source>Billecta does not tell this here</source>
        <translation>Billecta lämnar inte ut det här</translation>
    </message>
    <message>
        <source>The list is on Billecta’s own site.</source>
        <translation>Listan finns på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>Payments that Billecta has laid on invoices in the last 90 days. Enter shows the invoice.</source>
        <translation>Betalningar som Billecta har fört till fakturor de senaste 90 dagarna. Enter visar fakturan.</translation>
    </message>
    <message>
        <source>Incoming payments</source>
        <translation>Inbetalningar</translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation>Inga inbetalningar än</translation>
    </message>
    <message>
        <source>What customers pay stands here as soon as Billecta has it.</source>
        <translation>Det kunderna betalar syns här så snart Billecta har fått in det.</translation>
    </message>
    <message>
        <source>Show a whole year</source>
        <translation>Visa ett helt år</translation>
    </message>
    <message>
        <source>Payments of the last year. Enter shows the invoice.</source>
        <translation>Betalningar det senaste året. Enter visar fakturan.</translation>
    </message>
    <message>
        <source>Billecta could not tell which invoice these belong to. Match them on Billecta’s own site.</source>
        <translation>Billecta kunde inte avgöra vilken faktura de hör till. Matcha dem på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>More was paid than was owed. Pay it back or match it on Billecta’s own site.</source>
        <translation>Kunden har betalat för mycket. Betala tillbaka eller matcha på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>Overpayments</source>
        <translation>Överbetalningar</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Omatchade inbetalningar</translation>
    </message>
    <message>
        <source>No overpayments</source>
        <translation>Inga överbetalningar</translation>
    </message>
    <message>
        <source>No unmatched payments</source>
        <translation>Inga omatchade inbetalningar</translation>
    </message>
    <message>
        <source>Nothing waits to be dealt with.</source>
        <translation>Inget väntar på att hanteras.</translation>
    </message>
    <message>
        <source>Open Billecta’s site</source>
        <translation>Öppna Billectas webbplats</translation>
    </message>
    <message>
        <source>What is shown of the payments</source>
        <translation>Vad som visas av betalningarna</translation>
    </message>
    <message>
        <source>BankID and Swish</source>
        <translation>BankID och Swish</translation>
    </message>
    <message>
        <source>{company}’s certificate for {service} is missing at Billecta or has expired. See to it under Certificates.</source>
        <translation>{company} saknar ett giltigt certifikat för {service} hos Billecta. Ordna det under Certifikat.</translation>
    </message>
    <message>
        <source>{service} is not added for {company}. Add it in Billecta’s portal: Settings, Add-ons.</source>
        <translation>{service} saknas bland tilläggen för {company}. Lägg till det i Billectas portal under Inställningar, Tillägg.</translation>
    </message>
    <message>
        <source>Billecta’s own words: “{words}”</source>
        <translation>Billecta skriver: ”{words}”</translation>
    </message>
    <message>
        <source>The fetching of bank accounts</source>
        <translation>Hämtning av bankkonton</translation>
    </message>
    <message>
        <source>Copy the Swish code for the printed invoice…</source>
        <translation>Kopiera Swish-koden för pappersfakturan…</translation>
    </message>
    <message>
        <source>Swish code for the printed invoice</source>
        <translation>Swish-kod för pappersfakturan</translation>
    </message>
    <message>
        <source>Paste it into the paper of the invoice. Amount and message are fixed.</source>
        <translation>Klistra in den på pappersfakturan. Belopp och meddelande kan inte ändras av den som betalar.</translation>
    </message>
    <message>
        <source>Billecta does not tell it. It begins with 123 and stands in your agreement with the bank.</source>
        <translation>Billecta lämnar inte ut numret. Det börjar med 123 och står i ert avtal med banken.</translation>
    </message>
    <message>
        <source>The company’s Swish number</source>
        <translation>Företagets Swish-nummer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiera som bild</translation>
    </message>
    <message>
        <source>The Swish code is copied as text.</source>
        <translation>Swish-koden är kopierad som text.</translation>
    </message>
    <message>
        <source>The Swish code is copied as a picture.</source>
        <translation>Swish-koden är kopierad som bild.</translation>
    </message>
    <message>
        <source>Write the Swish number, as 123 456 78 90.</source>
        <translation>Skriv Swish-numret så här: 123 456 78 90.</translation>
    </message>
    <message>
        <source>Text that was signed</source>
        <translation>Text som skrevs under</translation>
    </message>
    <message>
        <source>No contact, trying again. The order goes on meanwhile.</source>
        <translation>Ingen kontakt, försöker igen. Begäran fortsätter under tiden.</translation>
    </message>
    <message>
        <source>Show the account numbers</source>
        <translation>Visa kontonumren</translation>
    </message>
    <message>
        <source>autogiro not known</source>
        <translation>autogiro okänt</translation>
    </message>
    <message>
        <source>Swish does not take {characters}. Remove it from the message.</source>
        <translation>Swish tar inte emot {characters}. Ta bort det ur meddelandet.</translation>
    </message>
    <message>
        <source>A refund of this payment is still under way. Wait until it is done, then refund the rest.</source>
        <translation>En återbetalning av den här betalningen pågår fortfarande. Vänta tills den är klar och återbetala sedan resten.</translation>
    </message>
    <message>
        <source>Waiting for a new code…</source>
        <translation>Väntar på en ny kod…</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>sum</comment>
        <translation>Betalt</translation>
    </message>
</context>
<context>
    <name>PaymentsPane</name>
    <message>
        <source>The customer already has a request for this invoice. Wait until it is answered.</source>
        <translation>Kunden har redan en begäran för den här fakturan. Vänta tills den är besvarad.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Inget pågår ännu</translation>
    </message>
    <message>
        <source>Identify a customer with BankID here. A Swish payment is taken from its invoice.</source>
        <translation>Identifiera en kund med BankID här. Swish tar du betalt med från fakturan.</translation>
    </message>
    <message>
        <source>Identify with BankID</source>
        <translation>Identifiera med BankID</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Identify…</source>
        <translation>Identifiera…</translation>
    </message>
    <message>
        <source>Let a text be signed…</source>
        <translation>Låt någon skriva under en text…</translation>
    </message>
    <message>
        <source>Fetch bank accounts…</source>
        <translation>Hämta bankkonton…</translation>
    </message>
    <message>
        <source>Saving the proof</source>
        <translation>Sparar beviset</translation>
    </message>
    <message>
        <source>The invoice is not in this list. Choose its company first, then try again.</source>
        <translation>Fakturan finns inte i den här listan. Välj först fakturans företag och försök sedan igen.</translation>
    </message>
    <message>
        <source>Saving the receipt</source>
        <translation>Sparar kvittot</translation>
    </message>
</context>
<context>
    <name>PaymentsTab</name>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterat</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Avskrivet</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kvar att betala</translation>
    </message>
    <message>
        <source>Swish requests made on this computer.</source>
        <translation>Swishbetalningar som begärts på den här datorn.</translation>
    </message>
    <message>
        <source>Swish {date} {time}</source>
        <translation>Swish {date} {time}</translation>
    </message>
    <message>
        <source>Refunded with Swish</source>
        <translation>Återbetalt med Swish</translation>
    </message>
</context>
<context>
    <name>PdfFiles</name>
    <message>
        <source>Save the PDFs in</source>
        <translation>Spara PDF:erna i</translation>
    </message>
    <message>
        <source>Saving PDFs</source>
        <translation>Sparar PDF:er</translation>
    </message>
    <message>
        <source>It could not be written: {why}. Choose another folder.</source>
        <translation>Den kunde inte skrivas: {why}. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Save PDFs</source>
        <translation>Spara PDF:er</translation>
    </message>
</context>
<context>
    <name>PdfPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Save the PDF as…</source>
        <translation>Spara PDF som…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>There is no other invoice here.</source>
        <translation>Här finns ingen annan faktura.</translation>
    </message>
    <message>
        <source>The invoice before</source>
        <translation>Föregående faktura</translation>
    </message>
    <message>
        <source>The next invoice</source>
        <translation>Nästa faktura</translation>
    </message>
    <message>
        <source>Fetching the PDF</source>
        <translation>Hämta PDF</translation>
    </message>
    <message>
        <source>Invoice {number} · {customer}</source>
        <translation>Faktura {number} · {customer}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} av {all}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
</context>
<context>
    <name>PdfScroll</name>
    <message>
        <source>Page {number}</source>
        <translation>Sida {number}</translation>
    </message>
</context>
<context>
    <name>PdfTab</name>
    <message>
        <source>Show PDF…</source>
        <translation>Visa PDF…</translation>
    </message>
    <message>
        <source>Fetching the PDF</source>
        <translation>Hämta PDF</translation>
    </message>
    <message>
        <source>Fetching the PDF…</source>
        <translation>Hämtar PDF:en…</translation>
    </message>
    <message>
        <source>The PDF could not be fetched. Choose the invoice once more to try again.</source>
        <translation>PDF:en kunde inte hämtas. Välj fakturan en gång till för att försöka igen.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>No document to show.</source>
        <translation>Det finns inget dokument att visa.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Sparades inte: {reason}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Sparad som {name}</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages}…</source>
        <translation>Skriver ut sida {page} av {pages}…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>The printer did not answer.</source>
        <translation>Skrivaren svarade inte.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be shown. Open it again, or save it as it is.</source>
        <translation>Filen är skadad och kan inte visas. Öppna den igen, eller spara den som den är.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Texten finns i Urklipp.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Storlek på papper</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Anpassa bredd</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Lika bred som fönstret</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopiera text</translation>
    </message>
    <message>
        <source>Copy all text of the document</source>
        <translation>Kopiera all text i dokumentet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>PercentSheet</name>
    <message>
        <source>Change prices by a percentage</source>
        <translation>Ändra priser med procent</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>3 raises the prices by 3 %, −3 lowers them.</source>
        <translation>3 höjer priserna med 3 %, −3 sänker dem.</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Avrunda till</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) will change. Nothing is saved until you say so.</source>
        <translation>
            <numerusform>%n pris ändras. Inget sparas förrän du säger till.</numerusform>
            <numerusform>%n priser ändras. Inget sparas förrän du säger till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Ändra %n pris</numerusform>
            <numerusform>Ändra %n priser</numerusform>
        </translation>
    </message>
    <message>
        <source>Article no.</source>
        <translation>Artikelnr</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Pris nu</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nytt pris</translation>
    </message>
    <message>
        <source>The prices as they will be</source>
        <translation>Priserna som de blir</translation>
    </message>
    <message numerus="yes">
        <source>It concerns the %n product(s) that you have marked.</source>
        <translation>
            <numerusform>Det gäller den artikel du har markerat.</numerusform>
            <numerusform>Det gäller de %n artiklar du har markerat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No product is marked, so it concerns the %n in the list.</source>
        <translation>
            <numerusform>Ingen artikel är markerad, så det gäller den som står i listan.</numerusform>
            <numerusform>Ingen artikel är markerad, så det gäller alla %n i listan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole kronor</source>
        <translation>Hela kronor</translation>
    </message>
    <message>
        <source>50 öre</source>
        <translation>50 öre</translation>
    </message>
    <message>
        <source>10 öre</source>
        <translation>10 öre</translation>
    </message>
    <message>
        <source>Öre</source>
        <translation>Öre</translation>
    </message>
</context>
<context>
    <name>PeriodEnd</name>
    <message>
        <source>The period ends before it begins. Write a later day.</source>
        <translation>Perioden slutar innan den börjar. Skriv en senare dag.</translation>
    </message>
</context>
<context>
    <name>PfxStep</name>
    <message>
        <source>Make the PFX</source>
        <translation>Skapa PFX-filen</translation>
    </message>
    <message>
        <source>The .pfx holds the certificate and the key. It is encrypted with the passphrase you noted down.</source>
        <translation>PFX-filen innehåller certifikatet och nyckeln. Den krypteras med lösenfrasen du antecknade.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lösenfras</translation>
    </message>
    <message>
        <source>For an older system (3DES)</source>
        <translation>För ett äldre system (3DES)</translation>
    </message>
    <message>
        <source>Only if the portal refuses the file: AES-256 is safer.</source>
        <translation>Bara om portalen inte tar emot filen: AES-256 är säkrare.</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Nothing found</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Välj ur listan.</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Visa som tabell</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Visa som diagram</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Ritar…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Receivables by age</source>
        <translation>Kundfordringar efter ålder</translation>
    </message>
    <message>
        <source>What customers still owe, by days past the due date.</source>
        <translation>Det kunderna är skyldiga, efter dagar sedan förfallodagen.</translation>
    </message>
    <message>
        <source>Invoiced and paid per month</source>
        <translation>Fakturerat och betalt per månad</translation>
    </message>
    <message>
        <source>By invoice date, and by the day the paid invoice was closed. VAT included.</source>
        <translation>Efter fakturadatum respektive dagen då den betalda fakturan avslutades. Inklusive moms.</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Största kunder</translation>
    </message>
    <message>
        <source>Invoiced within twelve months, VAT included.</source>
        <translation>Fakturerat de senaste tolv månaderna, inklusive moms.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>What to do with those that exist</source>
        <translation>Vad som ska göras med dem som finns</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Save rows with errors…</source>
        <translation>Spara rader med fel…</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Inga rader</translation>
    </message>
    <message numerus="yes">
        <source>%n exist already:</source>
        <translation>
            <numerusform>%n finns redan:</numerusform>
            <numerusform>%n finns redan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n rad importerad</numerusform>
            <numerusform>%n rader importerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n nekad</numerusform>
            <numerusform>%n nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n inte skickad</numerusform>
            <numerusform>%n inte skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear: look in the outbox</source>
        <translation>
            <numerusform>%n oklar: se utkorgen</numerusform>
            <numerusform>%n oklara: se utkorgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be created</source>
        <translation>
            <numerusform>%n rad skapas</numerusform>
            <numerusform>%n rader skapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändras</numerusform>
            <numerusform>%n ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n lämnas som den är</numerusform>
            <numerusform>%n lämnas som de är</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n kan inte importeras</numerusform>
            <numerusform>%n kan inte importeras</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Hoppa över dem</translation>
    </message>
    <message>
        <source>Update them</source>
        <translation>Uppdatera dem</translation>
    </message>
    <message>
        <source>Create them anyway</source>
        <translation>Skapa dem ändå</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n kunde inte importeras</numerusform>
            <numerusform>%n kunde inte importeras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriceList</name>
    <message>
        <source>Sending…</source>
        <translation>Sparas…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Kontrolleras</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekad</translation>
    </message>
    <message>
        <source>At most nine digits before the decimal sign.</source>
        <translation>Högst nio siffror före decimaltecknet.</translation>
    </message>
    <message>
        <source>VAT is between 0 and 100 %.</source>
        <translation>Momsen är mellan 0 och 100 %.</translation>
    </message>
    <message>
        <source>A product needs a description.</source>
        <translation>En artikel behöver en beskrivning.</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>Inget kan delas med noll.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it as {example}.</source>
        <translation>”{text}” är inget tal. Skriv till exempel {example}.</translation>
    </message>
    <message>
        <source>A number in “{text}” can be read in two ways: write it without a point.</source>
        <translation>Ett tal i ”{text}” kan läsas på två sätt: skriv det utan punkt.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write {thousands} or {decimal}.</source>
        <translation>”{text}” kan läsas på två sätt. Skriv {thousands} eller {decimal}.</translation>
    </message>
</context>
<context>
    <name>PriceMode</name>
    <message>
        <source>Change a price first.</source>
        <translation>Ändra ett pris först.</translation>
    </message>
    <message>
        <source>Press Ctrl+E first: then the list can be edited.</source>
        <translation>Tryck Ctrl+E först, så kan listan ändras.</translation>
    </message>
    <message>
        <source>Edit the price list</source>
        <translation>Ändra i prislistan</translation>
    </message>
    <message>
        <source>Change prices by a percentage…</source>
        <translation>Ändra priser med procent…</translation>
    </message>
    <message>
        <source>Save the changed prices</source>
        <translation>Spara ändrade priser</translation>
    </message>
    <message>
        <source>Undo in the price list</source>
        <translation>Ångra i prislistan</translation>
    </message>
    <message>
        <source>Redo in the price list</source>
        <translation>Gör om i prislistan</translation>
    </message>
    <message>
        <source>Saving the price list</source>
        <translation>Prislistan sparas</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) could not be changed. Each row says why; mend it and save again.</source>
        <translation>
            <numerusform>%n artikel kunde inte ändras. Raden säger varför; rätta den och spara igen.</numerusform>
            <numerusform>%n artiklar kunde inte ändras. Varje rad säger varför; rätta dem och spara igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n artikel är ändrad.</numerusform>
            <numerusform>%n artiklar är ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artiklar</translation>
    </message>
    <message numerus="yes">
        <source>Save %n changed product(s)?</source>
        <translation>
            <numerusform>Spara %n ändrad artikel?</numerusform>
            <numerusform>Spara %n ändrade artiklar?</numerusform>
        </translation>
    </message>
    <message>
        <source>New invoices get the new prices. Invoices and drafts that are written stay as they are.</source>
        <translation>Nya fakturor får de nya priserna. Fakturor och utkast som redan är skrivna ändras inte.</translation>
    </message>
    <message numerus="yes">
        <source>Save %n</source>
        <translation>
            <numerusform>Spara %n artikel</numerusform>
            <numerusform>Spara %n artiklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>The changes are taken back.</source>
        <translation>Ändringarna är ångrade.</translation>
    </message>
    <message>
        <source>Change by %…</source>
        <translation>Ändra med %…</translation>
    </message>
    <message>
        <source>Discard all</source>
        <translation>Släng alla</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)</source>
        <translation>
            <numerusform>Spara %n ändring</numerusform>
            <numerusform>Spara %n ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a new price. Enter goes down, Tab to the next cell, Esc leaves.</source>
        <translation>Skriv ett nytt pris. Enter går nedåt, Tab till nästa ruta, Esc avslutar.</translation>
    </message>
    <message>
        <source>No prices are being saved.</source>
        <translation>Inga priser sparas just nu.</translation>
    </message>
    <message>
        <source>Stop saving the price list</source>
        <translation>Sluta spara prislistan</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n product(s) changed. The others are kept here and can be saved later.</source>
        <translation>
            <numerusform>Stoppat: %n artikel ändrad. De andra finns kvar här och kan sparas senare.</numerusform>
            <numerusform>Stoppat: %n artiklar ändrade. De andra finns kvar här och kan sparas senare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Stopping when what is under way has its answer…</source>
        <translation>Stannar när det som är på väg har fått svar…</translation>
    </message>
    <message numerus="yes">
        <source>Saving… %n product(s) left</source>
        <translation>
            <numerusform>Sparar… %n artikel kvar</numerusform>
            <numerusform>Sparar… %n artiklar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed, not in Billecta yet.</source>
        <translation>
            <numerusform>%n artikel ändrad, ännu inte i Billecta.</numerusform>
            <numerusform>%n artiklar ändrade, ännu inte i Billecta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Finns kvar på den här datorn.</translation>
    </message>
    <message>
        <source>Not kept on this computer: save before you close.</source>
        <translation>Finns inte kvar på den här datorn när du stänger: spara dem i Billecta först.</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>Prices and fees</source>
        <translation>Priser och avgifter</translation>
    </message>
    <message>
        <source>Excluding VAT</source>
        <translation>Exklusive moms</translation>
    </message>
    <message>
        <source>Including VAT</source>
        <translation>Inklusive moms</translation>
    </message>
    <message>
        <source>Prices are</source>
        <translation>Priserna är</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Invoice fee</source>
        <translation>Fakturaavgift</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Frakt</translation>
    </message>
    <message>
        <source>Use what the customer has to their credit</source>
        <translation>Använd kundens tillgodohavande</translation>
    </message>
    <message>
        <source>invoice fee {sum}</source>
        <translation>fakturaavgift {sum}</translation>
    </message>
    <message>
        <source>freight {sum}</source>
        <translation>frakt {sum}</translation>
    </message>
    <message>
        <source>prices incl. VAT</source>
        <translation>priser inkl. moms</translation>
    </message>
    <message>
        <source>the customer&apos;s credit is used</source>
        <translation>kundens tillgodohavande används</translation>
    </message>
    <message>
        <source>Öre rounding: none, only sums in kronor are rounded.</source>
        <translation>Öresavrundning: ingen, bara summor i kronor avrundas.</translation>
    </message>
    <message>
        <source>Öre rounding: the sum is rounded to whole kronor, as the company has it.</source>
        <translation>Öresavrundning: summan avrundas till hela kronor, som företaget är inställt.</translation>
    </message>
    <message>
        <source>Öre rounding: none, as the company has it.</source>
        <translation>Öresavrundning: ingen, som företaget är inställt.</translation>
    </message>
</context>
<context>
    <name>PrintDoor</name>
    <message>
        <source>Print the list…</source>
        <translation>Skriv ut listan…</translation>
    </message>
    <message>
        <source>The list shows no rows to print.</source>
        <translation>Listan visar inga rader att skriva ut.</translation>
    </message>
    <message>
        <source>Putting the list on paper</source>
        <translation>Listan läggs på papper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Invoice {number} is sent to the printer.</source>
        <translation>Faktura {number} är skickad till skrivaren.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Skriver ut</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message numerus="yes">
        <source>Print %n invoice(s)</source>
        <translation>
            <numerusform>Skriv ut %n faktura</numerusform>
            <numerusform>Skriv ut %n fakturor</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF is damaged. Save it, and print it from another program.</source>
        <translation>PDF:en är skadad. Spara den och skriv ut den från ett annat program.</translation>
    </message>
    <message>
        <source>The printer did not answer. Look whether it is on, then print again.</source>
        <translation>Skrivaren svarade inte. Se efter om den är på och skriv ut igen.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Billecta’s own words: “{words}”</source>
        <translation>Billecta skriver: ”{words}”</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>If something was being saved, it may or may not have arrived. Trying again cannot make it happen twice.</source>
        <translation>Det som höll på att sparas kan ha kommit fram, eller inte. Ett nytt försök gör aldrig samma sak två gånger.</translation>
    </message>
    <message>
        <source>You are not signed in. Nothing has been changed.</source>
        <translation>Du är inte inloggad. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>Nothing has been changed, and your drafts are still here.</source>
        <translation>Ingenting har ändrats, och dina utkast finns kvar.</translation>
    </message>
    <message>
        <source>This access key does not belong to {environment}.</source>
        <translation>Den här API-nyckeln hör inte till {environment}.</translation>
    </message>
    <message>
        <source>Switch to the environment it was made in, or paste a key made in this one.</source>
        <translation>Byt till den miljö där nyckeln skapades, eller klistra in en som skapats i den här miljön.</translation>
    </message>
    <message>
        <source>This had already been carried out.</source>
        <translation>Det här var redan gjort.</translation>
    </message>
    <message>
        <source>The first try reached Billecta, and it was not done a second time.</source>
        <translation>Det första försöket kom fram till Billecta, och det gjordes inte en andra gång.</translation>
    </message>
    <message>
        <source>Refresh the list to see the result.</source>
        <translation>Uppdatera listan så syns resultatet.</translation>
    </message>
    <message>
        <source>Billecta did not accept it.</source>
        <translation>Billecta godtog det inte.</translation>
    </message>
    <message>
        <source>Refresh the list. Someone else may have removed it.</source>
        <translation>Uppdatera listan. Någon annan kan ha tagit bort det.</translation>
    </message>
    <message>
        <source>Do it on Billecta’s own site, {portal}. If it used to work here, send the details to support.</source>
        <translation>Gör det på Billectas egen webbplats, {portal}. Om det har fungerat här förut: skicka detaljerna till supporten.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Vänta en minut och försök igen.</translation>
    </message>
    <message>
        <source>Something failed inside Billecta.</source>
        <translation>Något gick fel hos Billecta.</translation>
    </message>
    <message>
        <source>Billecta did not answer in time.</source>
        <translation>Billecta svarade inte i tid.</translation>
    </message>
    <message>
        <source>Try again. If it is always slow, check your internet connection.</source>
        <translation>Försök igen. Kontrollera internetanslutningen om det ofta går långsamt.</translation>
    </message>
    <message>
        <source>Billecta cannot be reached from this computer.</source>
        <translation>Billecta går inte att nå från den här datorn.</translation>
    </message>
    <message>
        <source>Check that the internet works, then try again.</source>
        <translation>Kontrollera att internet fungerar och försök sedan igen.</translation>
    </message>
    <message>
        <source>The connection was cut before Billecta had answered.</source>
        <translation>Förbindelsen bröts innan Billecta hann svara.</translation>
    </message>
    <message>
        <source>No secure connection to Billecta could be made.</source>
        <translation>Det gick inte att upprätta en säker anslutning till Billecta.</translation>
    </message>
    <message>
        <source>Nothing was sent, since someone else could have read it.</source>
        <translation>Ingenting har skickats, eftersom någon annan hade kunnat läsa det.</translation>
    </message>
    <message>
        <source>Your network’s proxy server did not let the connection through.</source>
        <translation>Nätverkets proxyserver släppte inte igenom anslutningen.</translation>
    </message>
    <message>
        <source>Nothing reached Billecta.</source>
        <translation>Ingenting har nått Billecta.</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it goes on, send the details to Billecta’s support.</source>
        <translation>Försök igen om några minuter. Om felet kvarstår: skicka detaljerna till Billectas support.</translation>
    </message>
    <message>
        <source>This was only being read, which changes nothing.</source>
        <translation>Det här lästes bara, och det ändrar ingenting.</translation>
    </message>
    <message>
        <source>The user name or password is not right for {environment}.</source>
        <translation>Användarnamnet eller lösenordet stämmer inte för {environment}.</translation>
    </message>
    <message>
        <source>Type them again. They are the same as on Billecta’s own site.</source>
        <translation>Skriv in dem igen. De är desamma som på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>This computer’s access to {environment} is no longer valid.</source>
        <translation>Den här datorns åtkomst till {environment} gäller inte längre.</translation>
    </message>
    <message>
        <source>Sign in again. A token ends when a newer one is made for the same user.</source>
        <translation>Logga in igen. En API-nyckel slutar gälla när en nyare skapas för samma användare.</translation>
    </message>
    <message>
        <source>You have no access to this in {environment}.</source>
        <translation>Du har inte åtkomst till det här i {environment}.</translation>
    </message>
    <message>
        <source>It may have been removed, or your user may lack the right to it. Check the company, or ask whoever looks after your users in Billecta.</source>
        <translation>Det kan ha tagits bort, eller så saknar din användare behörighet. Kontrollera att rätt företag är valt, eller fråga den som sköter användarna i Billecta.</translation>
    </message>
    <message>
        <source>Nothing has been changed; what you have typed is still here.</source>
        <translation>Inget har ändrats; det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>It is no longer in Billecta.</source>
        <translation>Det finns inte längre i Billecta.</translation>
    </message>
    <message>
        <source>This cannot be done in {environment}.</source>
        <translation>Det här går inte att göra i {environment}.</translation>
    </message>
    <message>
        <source>Billecta asks for a pause: too many requests in a short time.</source>
        <translation>Billecta ber om en paus: det blev för många anrop på kort tid.</translation>
    </message>
    <message>
        <source>Nothing was sent. What you have typed is still here.</source>
        <translation>Inget har skickats. Det du har skrivit finns kvar.</translation>
    </message>
    <message>
        <source>Check this computer’s date and time. In an office, ask whoever looks after the network whether it inspects secure connections; its certificate must then be installed on this computer.</source>
        <translation>Kontrollera datorns datum och klockslag. På ett kontor: fråga den som sköter nätverket om säkra anslutningar granskas där; i så fall måste nätverkets certifikat installeras på den här datorn.</translation>
    </message>
    <message>
        <source>Check the proxy in this computer’s network settings, or ask whoever looks after the network.</source>
        <translation>Kontrollera proxyn i datorns nätverksinställningar, eller fråga den som sköter nätverket.</translation>
    </message>
    <message>
        <source>The answer did not come from Billecta, or could not be understood.</source>
        <translation>Svaret kom inte från Billecta, eller gick inte att tolka.</translation>
    </message>
    <message>
        <source>On a guest network, open a web page and sign in there first. Then try again here.</source>
        <translation>På ett gästnätverk: öppna först en webbsida och logga in där. Försök sedan igen här.</translation>
    </message>
    <message>
        <source>Someone else has changed this while you were editing.</source>
        <translation>Någon annan har ändrat det här medan du redigerade.</translation>
    </message>
    <message>
        <source>Nothing has been saved, so neither change is lost.</source>
        <translation>Ingenting har sparats, så ingens ändring går förlorad.</translation>
    </message>
    <message>
        <source>Look at what is new, then decide which to keep.</source>
        <translation>Se vad som är nytt och bestäm sedan vad som ska gälla.</translation>
    </message>
    <message>
        <source>It is done, but how it looks now could not be read.</source>
        <translation>Det är gjort, men hur det ser ut nu gick inte att läsa.</translation>
    </message>
    <message>
        <source>Billecta has it. It will not happen a second time.</source>
        <translation>Billecta har tagit emot det. Det görs inte en gång till.</translation>
    </message>
    <message>
        <source>Try again to read it, or refresh the list in a while.</source>
        <translation>Försök läsa igen eller uppdatera listan om en stund.</translation>
    </message>
    <message>
        <source>The demo does not play this part of Billecta. Try it in the test environment.</source>
        <translation>Den här delen av Billecta finns inte i demoläget. Prova i testmiljön.</translation>
    </message>
    <message>
        <source>Something unexpected happened in Attesta itself.</source>
        <translation>Något oväntat hände i Attesta.</translation>
    </message>
    <message>
        <source>What you have written is kept as a draft; what was already saved is not affected.</source>
        <translation>Det du har skrivit finns kvar som utkast; det som redan var sparat påverkas inte.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to whoever looks after Attesta.</source>
        <translation>Försök igen. Om det händer igen: skicka detaljerna till den som sköter Attesta.</translation>
    </message>
    <message>
        <source>Billecta</source>
        <translation>Billecta</translation>
    </message>
    <message>
        <source>Billecta’s test environment</source>
        <translation>Billectas testmiljö</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>demoläget</translation>
    </message>
    <message>
        <source>The attachment {file} cannot be found on this computer any more.</source>
        <translation>Bilagan {file} finns inte längre på den här datorn.</translation>
    </message>
    <message>
        <source>Nothing has been sent; everything else in the draft is still here.</source>
        <translation>Ingenting har skickats; allt annat i utkastet finns kvar här.</translation>
    </message>
    <message>
        <source>Remove it from the invoice and attach it again.</source>
        <translation>Ta bort den från fakturan och bifoga den igen.</translation>
    </message>
    <message>
        <source>The disk of this computer is full.</source>
        <translation>Datorns disk är full.</translation>
    </message>
    <message>
        <source>This was not kept; what was kept before is still there.</source>
        <translation>Det här sparades inte. Det som sparats tidigare finns kvar.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Gör plats på disken och försök igen.</translation>
    </message>
    <message>
        <source>This computer does not let Attesta use {file}.</source>
        <translation>Attesta får inte använda {file} på den här datorn.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the computer for the right to that folder, then try again.</source>
        <translation>Be den som sköter datorn om behörighet till mappen och försök igen.</translation>
    </message>
    <message>
        <source>This computer cannot keep anything now: its disk is full, or another program holds Attesta’s files.</source>
        <translation>Datorn kan inte spara något just nu: disken är full, eller så håller ett annat program Attestas filer.</translation>
    </message>
    <message>
        <source>Make room on the disk or close the other program, then try again.</source>
        <translation>Gör plats på disken eller stäng det andra programmet och försök igen.</translation>
    </message>
    <message>
        <source>Read the reason before you try again.</source>
        <translation>Läs skälet innan du försöker igen.</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Price excluding VAT</source>
        <translation>Pris exklusive moms</translation>
    </message>
    <message>
        <source>Bookkeeping accounts</source>
        <translation>Bokföringskonton</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Active: can be chosen on invoices</source>
        <translation>Aktiv: kan väljas på fakturor</translation>
    </message>
    <message>
        <source>Price, kronor</source>
        <translation>Pris, kronor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>pcs, h, m²</source>
        <translation>st, tim, m²</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>VAT on sales</source>
        <translation>Utgående moms</translation>
    </message>
    <message>
        <source>Sales within the EU</source>
        <translation>Försäljning inom EU</translation>
    </message>
    <message>
        <source>Sales within the EU with VAT</source>
        <translation>Försäljning inom EU, med moms</translation>
    </message>
    <message>
        <source>Sales outside the EU</source>
        <translation>Försäljning utanför EU</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>VAT on purchases</source>
        <translation>Ingående moms</translation>
    </message>
    <message>
        <source>{price} including VAT</source>
        <translation>{price} inklusive moms</translation>
    </message>
    <message>
        <source>{product} has this number. Write another one.</source>
        <translation>{product} har det numret. Skriv ett annat.</translation>
    </message>
</context>
<context>
    <name>ProductPriceField</name>
    <message>
        <source>At most nine digits before the decimal sign.</source>
        <translation>Högst nio siffror före decimaltecknet.</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>Article no.</source>
        <translation>Artikelnr</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>several</comment>
        <translation>Aktiva</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>several</comment>
        <translation>Inaktiva</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Vara</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Ej vald</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Ingen artikel vald</translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Välj i listan så visas uppgifterna här.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>per {unit}, excluding VAT</source>
        <translation>per {unit}, exklusive moms</translation>
    </message>
    <message>
        <source>excluding VAT</source>
        <translation>exklusive moms</translation>
    </message>
    <message>
        <source>Article {number}</source>
        <translation>Artikel {number}</translation>
    </message>
    <message>
        <source>Excluding VAT</source>
        <translation>Exklusive moms</translation>
    </message>
    <message>
        <source>Including VAT</source>
        <translation>Inklusive moms</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>VAT on sales</source>
        <translation>Utgående moms</translation>
    </message>
    <message>
        <source>Sales within the EU</source>
        <translation>Försäljning inom EU</translation>
    </message>
    <message>
        <source>Sales within the EU with VAT</source>
        <translation>Försäljning inom EU, med moms</translation>
    </message>
    <message>
        <source>Sales outside the EU</source>
        <translation>Försäljning utanför EU</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>VAT on purchases</source>
        <translation>Ingående moms</translation>
    </message>
    <message>
        <source>Bookkeeping accounts</source>
        <translation>Bokföringskonton</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Ny artikel</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>Filtrera (Ctrl+F)</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Sales account</source>
        <translation>Försäljningskonto</translation>
    </message>
    <message>
        <source>Account EU</source>
        <translation>Konto EU</translation>
    </message>
    <message>
        <source>Account outside the EU</source>
        <translation>Konto utanför EU</translation>
    </message>
    <message>
        <source>Purchase account</source>
        <translation>Inköpskonto</translation>
    </message>
    <message>
        <source>VAT account</source>
        <translation>Momskonto</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Externt id</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>Ny faktura</translation>
    </message>
</context>
<context>
    <name>ProductsPane</name>
    <message>
        <source>No products yet</source>
        <translation>Inga artiklar än</translation>
    </message>
    <message>
        <source>What you sell will stand here, with price and VAT, to be picked on invoices.</source>
        <translation>Här visas det du säljer, med pris och moms, redo att väljas på fakturor.</translation>
    </message>
    <message>
        <source>Add the first product</source>
        <translation>Lägg till den första artikeln</translation>
    </message>
    <message>
        <source>Choose a product in the list first.</source>
        <translation>Välj först en artikel i listan.</translation>
    </message>
    <message>
        <source>Delete product…</source>
        <translation>Ta bort artikeln…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Delete this product?</source>
        <translation>Ta bort artikeln?</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>Ta bort artikeln</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>New invoice with the product</source>
        <translation>Ny faktura med artikeln</translation>
    </message>
    <message>
        <source>An inactive product cannot be charged for: make it active first, or mark others.</source>
        <translation>En inaktiv artikel kan inte faktureras: gör den aktiv först, eller markera andra.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Result for each item</source>
        <translation>Resultat för varje post</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>Stopping after the current item…</source>
        <translation>Stannar efter den här posten…</translation>
    </message>
</context>
<context>
    <name>Protected</name>
    <message>
        <source>This names protected persons</source>
        <translation>Här nämns skyddade personer</translation>
    </message>
    <message>
        <source>This is about protected persons</source>
        <translation>Det här rör skyddade personer</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>The invoice is kept on this computer; it is not in Billecta yet.</source>
        <translation>Fakturan är sparad på datorn; den finns inte i Billecta än.</translation>
    </message>
    <message>
        <source>The changes are kept on this computer; they are not in Billecta yet.</source>
        <translation>Ändringarna är sparade på datorn; de finns inte i Billecta än.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>An invoice that was not saved is back where you left it.</source>
        <translation>En faktura som inte hade sparats är tillbaka där du lämnade den.</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved invoice(s) are kept on this computer.</source>
        <translation>
            <numerusform>%n faktura som inte har sparats finns kvar på datorn.</numerusform>
            <numerusform>%n fakturor som inte har sparats finns kvar på datorn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue with the latest</source>
        <translation>Fortsätt med den senaste</translation>
    </message>
    <message>
        <source>What was typed to {customer} is thrown away.</source>
        <translation>Det som var skrivet till {customer} har slängts.</translation>
    </message>
    <message>
        <source>What was typed is thrown away.</source>
        <translation>Det som var skrivet har slängts.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>Click to enlarge</source>
        <translation>Klicka för att förstora</translation>
    </message>
    <message>
        <source>This QR code cannot be shown. Use the app without it.</source>
        <translation>QR-koden kan inte visas. Använd appen utan den.</translation>
    </message>
    <message>
        <source>Too little room for the QR code. Click here to enlarge it.</source>
        <translation>QR-koden får inte plats. Klicka här för att förstora den.</translation>
    </message>
    <message>
        <source>A new code comes every second. Enter enlarges it.</source>
        <translation>En ny kod kommer varje sekund. Enter förstorar den.</translation>
    </message>
</context>
<context>
    <name>ReadTab</name>
    <message>
        <source>Reading…</source>
        <translation>Läser…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Show what is protected?</source>
        <translation>Visa det skyddade?</translation>
    </message>
    <message>
        <source>{who} has protected identity. Make sure that nobody else sees the screen. It is hidden again when you go on to something else.</source>
        <translation>{who} har skyddad identitet. Se till att ingen annan ser skärmen. Uppgifterna döljs igen när du går vidare.</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>Varför behöver du se dem?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Write a few words, such as “the customer is on the telephone”.</source>
        <translation>Skriv några ord, till exempel ”kunden är i telefonen”.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Tillbaka till listan (Esc)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose one in the list first.</source>
        <translation>Välj först en rad i listan.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Det sparas just nu.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>It is removed from Billecta and cannot be brought back.</source>
        <translation>Det tas bort från Billecta och går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} har tagits bort.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} har sparats.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Ingenting här än</translation>
    </message>
    <message>
        <source>Try fewer words or another view.</source>
        <translation>Pröva med färre ord eller ett annat urval.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ingenting här</translation>
    </message>
</context>
<context>
    <name>ReferencesCard</name>
    <message>
        <source>References and numbers</source>
        <translation>Referenser och nummer</translation>
    </message>
    <message>
        <source>When goods or service were delivered, if it is another day than the invoice&apos;s.</source>
        <translation>När varan eller tjänsten levererades, om det är en annan dag än fakturans.</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Levererad</translation>
    </message>
    <message>
        <source>Empty: the next number of the company.</source>
        <translation>Tomt: företagets nästa nummer.</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Fakturanummer</translation>
    </message>
    <message>
        <source>Reference in another system</source>
        <translation>Referens i annat system</translation>
    </message>
    <message>
        <source>Can be written once the invoice is saved: until then it is how the invoice is found again.</source>
        <translation>Kan skrivas när fakturan är sparad: tills dess är det så fakturan hittas igen.</translation>
    </message>
    <message>
        <source>delivered {day}</source>
        <translation>levererad {day}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nummer {number}</translation>
    </message>
    <message>
        <source>At most 20 characters, a digit among them.</source>
        <translation>Högst 20 tecken, varav minst en siffra.</translation>
    </message>
</context>
<context>
    <name>RenewalTile</name>
    <message>
        <source>Nothing to do</source>
        <translation>Inget att göra</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>{purpose} has ended</source>
        <translation>{purpose} har gått ut</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>{purpose} ends today</source>
        <translation>{purpose} går ut i dag</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>Certificate for {purpose}</source>
        <translation>Certifikat för {purpose}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Till banken</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>PFX</source>
        <translation>PFX</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Ladda upp</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Nyckeln skapas</translation>
    </message>
    <message>
        <source>Saving the request</source>
        <translation>Begäran sparas</translation>
    </message>
    <message>
        <source>Saving the backup</source>
        <translation>Säkerhetskopian sparas</translation>
    </message>
    <message>
        <source>Certificates ({endings})</source>
        <translation>Certifikat ({endings})</translation>
    </message>
    <message>
        <source>The bank’s answer</source>
        <translation>Bankens svar</translation>
    </message>
    <message>
        <source>Certificate and key belong together.</source>
        <translation>Certifikat och nyckel hör ihop.</translation>
    </message>
    <message>
        <source>Making the PFX</source>
        <translation>PFX-filen skapas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>This was the answer to another of your requests, and is kept there. Find it in the list.</source>
        <translation>Det här var svaret på en annan av era begäranden och har sparats där. Du hittar den i listan.</translation>
    </message>
</context>
<context>
    <name>ReverseVatCard</name>
    <message>
        <source>Reverse VAT</source>
        <translation>Omvänd moms</translation>
    </message>
    <message>
        <source>For building services between building companies, and other sales on which the buyer owes the VAT. No VAT is charged, and the buyer&apos;s VAT number must stand on the invoice.</source>
        <translation>För byggtjänster mellan byggföretag och annan försäljning där köparen ska betala momsen. Ingen moms debiteras, och köparens momsregistreringsnummer måste stå på fakturan.</translation>
    </message>
    <message>
        <source>The buyer accounts for the VAT</source>
        <translation>Omvänd betalningsskyldighet</translation>
    </message>
    <message>
        <source>The buyer&apos;s VAT number</source>
        <translation>Köparens momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Empty: the customer&apos;s own.</source>
        <translation>Tomt: kundens eget.</translation>
    </message>
    <message>
        <source>the buyer accounts for the VAT</source>
        <translation>köparen betalar momsen</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Ask {name}, who manages your users.</source>
        <translation>Fråga {name}, som sköter era användare.</translation>
    </message>
    <message>
        <source>Ask whoever manages your users in Billecta.</source>
        <translation>Fråga den som sköter era användare i Billecta.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
    <message>
        <source>You do not have the right to attest for {company}.</source>
        <translation>Du har inte rätt att attestera för {company}.</translation>
    </message>
    <message>
        <source>You do not have the right to write invoices for {company}.</source>
        <translation>Du har inte rätt att skriva fakturor för {company}.</translation>
    </message>
    <message>
        <source>You do not have the right to handle payments for {company}.</source>
        <translation>Du har inte rätt att hantera betalningar för {company}.</translation>
    </message>
    <message>
        <source>You do not have the right to handle debt collection for {company}.</source>
        <translation>Du har inte rätt att hantera inkasso för {company}.</translation>
    </message>
    <message>
        <source>You may read customers, products and details of {company}, but not change them.</source>
        <translation>Du får läsa kunder, artiklar och uppgifter för {company}, men inte ändra dem.</translation>
    </message>
    <message>
        <source>You do not have the right to see the settings of {company}.</source>
        <translation>Du har inte rätt att se inställningarna för {company}.</translation>
    </message>
    <message>
        <source>You do not have the right to see the bookkeeping of {company}.</source>
        <translation>Du har inte rätt att se bokföringen för {company}.</translation>
    </message>
    <message>
        <source>You do not have the right to add or remove companies.</source>
        <translation>Du har inte rätt att lägga till eller ta bort företag.</translation>
    </message>
</context>
<context>
    <name>RowDetails</name>
    <message>
        <source>Period from</source>
        <translation>Period från</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period till</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostnadsställe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Dimension {number}</source>
        <translation>Dimension {number}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Radens uppgifter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Copy a value</source>
        <translation>Kopiera ett värde</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiera som tabell</translation>
    </message>
    <message>
        <source>Copy “{text}”</source>
        <translation>Kopiera ”{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this row instead</source>
        <translation>Bara den här raden i stället</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>{code} becomes “{text}” on the invoice</source>
        <translation>{code} blir ”{text}” på fakturan</translation>
    </message>
    <message>
        <source>CC {code}</source>
        <translation>Kst {code}</translation>
    </message>
    <message>
        <source>Project {code}</source>
        <translation>Projekt {code}</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>À-pris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>Price incl.</source>
        <translation>Pris inkl.</translation>
    </message>
    <message>
        <source>Sum incl.</source>
        <translation>Summa inkl.</translation>
    </message>
</context>
<context>
    <name>RowsSection</name>
    <message>
        <source>Tab in the last cell makes a new row · Ctrl+D copies the row · Alt+↑↓ moves it</source>
        <translation>Tab i sista cellen ger en ny rad · Ctrl+D kopierar raden · Alt+↑↓ flyttar den</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiera raden</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Flytta upp raden</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Flytta ner raden</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>+ Row</source>
        <translation>+ Rad</translation>
    </message>
    <message>
        <source>+ Text row</source>
        <translation>+ Textrad</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Ta bort rad</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>%n rad inklistrad</numerusform>
            <numerusform>%n rader inklistrade</numerusform>
        </translation>
    </message>
    <message>
        <source>paste what comes after them once more</source>
        <translation>klistra in det som kommer efter dem en gång till</translation>
    </message>
    <message>
        <source>not taken: {columns}</source>
        <translation>inte med: {columns}</translation>
    </message>
    <message>
        <source>Choose a row that costs something: a text row has no period and is not booked.</source>
        <translation>Välj en rad som kostar något: en textrad har ingen period och bokförs inte.</translation>
    </message>
    <message>
        <source>Reading cost centres and projects</source>
        <translation>Läsa in kostnadsställen och projekt</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Radens uppgifter</translation>
    </message>
    <message>
        <source>Row details</source>
        <translation>Raduppgifter</translation>
    </message>
</context>
<context>
    <name>RowsTab</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>… och %n rad till</numerusform>
            <numerusform>… och %n rader till</numerusform>
        </translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Exkl. moms</translation>
    </message>
    <message>
        <source>Öre rounding</source>
        <translation>Öresavrundning</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>Moms {rate}</translation>
    </message>
    <message>
        <source>OCR</source>
        <translation>OCR</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Invoice rows</source>
        <translation>Fakturarader</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>“{text}” is not an e-mail address. Write it as name@example.se.</source>
        <translation>”{text}” är ingen e-postadress. Skriv till exempel namn@exempel.se.</translation>
    </message>
    <message>
        <source>The check digit is wrong: look at the number once more.</source>
        <translation>Kontrollsiffran stämmer inte: titta på numret en gång till.</translation>
    </message>
    <message>
        <source>An organisation number has ten digits, such as 556840-2266.</source>
        <translation>Ett organisationsnummer har tio siffror, till exempel 556840-2266.</translation>
    </message>
    <message>
        <source>Only digits, spaces and + - ( ) / fit here, such as 090-12 34 56.</source>
        <translation>Här passar bara siffror, mellanslag och + - ( ) /, till exempel 090-12 34 56.</translation>
    </message>
    <message>
        <source>A personal number has twelve digits, such as 19800113-9297.</source>
        <translation>Ett personnummer har tolv siffror, till exempel 19800113-9297.</translation>
    </message>
    <message>
        <source>The date or the check digit is wrong: look at the number once more.</source>
        <translation>Datumet eller kontrollsiffran stämmer inte: titta på numret en gång till.</translation>
    </message>
    <message>
        <source>A Swedish VAT number is SE, the ten digits of the organisation number and 01.</source>
        <translation>Ett svenskt momsregistreringsnummer är SE, organisationsnumrets tio siffror och 01.</translation>
    </message>
    <message>
        <source>A postcode has five digits.</source>
        <translation>Ett postnummer har fem siffror.</translation>
    </message>
    <message>
        <source>A GLN has thirteen digits, and its check digit must be right.</source>
        <translation>Ett GLN har tretton siffror, och kontrollsiffran måste stämma.</translation>
    </message>
    <message>
        <source>This is no VAT number of {country}: look at its digits once more.</source>
        <translation>Det här är inget momsnummer i {country}: titta på siffrorna en gång till.</translation>
    </message>
</context>
<context>
    <name>RulesSheet</name>
    <message>
        <source>How {company} attests</source>
        <translation>Så attesterar {company}</translation>
    </message>
    <message>
        <source>The rules hold on this computer. What a user may attest at all is decided in Billecta.</source>
        <translation>Reglerna gäller på den här datorn. Vad en användare alls får attestera bestäms i Billecta.</translation>
    </message>
    <message>
        <source>0 to 60. Nothing leaves before, and until then it can be undone.</source>
        <translation>0 till 60. Inget skickas innan dess, och så länge går det att ångra.</translation>
    </message>
    <message>
        <source>Seconds until a batch leaves</source>
        <translation>Sekunder innan en omgång skickas</translation>
    </message>
    <message>
        <source>By the writer Billecta names among the invoice&apos;s events.</source>
        <translation>Den som har skrivit är den Billecta anger bland fakturans händelser.</translation>
    </message>
    <message>
        <source>Nobody attests a draft of their own</source>
        <translation>Ingen attesterar sina egna utkast</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Empty: never. Who signed stands in the attest list, with a digest of what was signed.</source>
        <translation>Tomt: aldrig. Vem som signerade står i attestlistan, med en kontrollsumma av det som signerades.</translation>
    </message>
    <message>
        <source>Signed with BankID above (kr)</source>
        <translation>Signeras med BankID över (kr)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Outcome…</source>
        <translation>Resultat…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s) attested in {seconds} s</source>
        <translation>
            <numerusform>%n faktura attesteras om {seconds} s</numerusform>
            <numerusform>%n fakturor attesteras om {seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact, trying again · {done} of {total} attested</source>
        <translation>Ingen kontakt, försöker igen · {done} av {total} attesterade</translation>
    </message>
    <message>
        <source>Paused · {done} of {total} attested</source>
        <translation>Pausad · {done} av {total} attesterade</translation>
    </message>
    <message>
        <source>Attesting · {done} of {total} attested</source>
        <translation>Attesterar · {done} av {total} attesterade</translation>
    </message>
    <message>
        <source>Undone: nothing has been attested</source>
        <translation>Ångrat: inget har attesterats</translation>
    </message>
    <message numerus="yes">
        <source>%n attested</source>
        <translation>
            <numerusform>%n attesterad</numerusform>
            <numerusform>%n attesterade</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} nekade</translation>
    </message>
    <message>
        <source>{count} changed by others</source>
        <translation>{count} ändrade av andra</translation>
    </message>
    <message>
        <source>{count} unclear</source>
        <translation>{count} oklara</translation>
    </message>
    <message>
        <source>{count} left as drafts</source>
        <translation>{count} kvar som utkast</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>Your filter: {words} (F2 renames, Del removes)</source>
        <translation>Eget filter: {words} (F2 byter namn, Del tar bort)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Not saved in Billecta yet: {finding}.</source>
        <translation>Inte sparat i Billecta än: {finding}.</translation>
    </message>
    <message>
        <source>Saving the draft</source>
        <translation>Spara utkastet</translation>
    </message>
</context>
<context>
    <name>SendStep</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n nekad</numerusform>
            <numerusform>%n nekade</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {first}</source>
        <translation>Rad {first}</translation>
    </message>
    <message>
        <source>Rows {first} to {last}</source>
        <translation>Raderna {first} till {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused, more than one in four. Is a column wrong?</source>
        <translation>
            <numerusform>%n rad har nekats, mer än var fjärde. Är en kolumn fel?</numerusform>
            <numerusform>%n rader har nekats, mer än var fjärde. Är en kolumn fel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping when what is under way has its answer…</source>
        <translation>Stannar när det som är på väg har fått svar…</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message numerus="yes">
        <source>%n row(s) imported</source>
        <translation>
            <numerusform>%n rad importerad</numerusform>
            <numerusform>%n rader importerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n nekad</numerusform>
            <numerusform>%n nekade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n inte skickad</numerusform>
            <numerusform>%n inte skickade</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>Sending</source>
        <translation>Utskick</translation>
    </message>
    <message>
        <source>Send on</source>
        <translation>Skicka den</translation>
    </message>
    <message>
        <source>Also by letter if the e-mail is not opened within (days)</source>
        <translation>Även som brev om e-posten inte öppnas inom (dagar)</translation>
    </message>
    <message>
        <source>Draw the sum by autogiro</source>
        <translation>Dra summan med autogiro</translation>
    </message>
    <message>
        <source>Draw the sum from the customer&apos;s card</source>
        <translation>Dra summan från kundens kort</translation>
    </message>
    <message>
        <source>Send to another address than the customer&apos;s</source>
        <translation>Skicka till en annan adress än kundens</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>en annan adress</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>skickas {day}</translation>
    </message>
    <message numerus="yes">
        <source>by letter after %n day(s)</source>
        <translation>
            <numerusform>som brev efter %n dag</numerusform>
            <numerusform>som brev efter %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>autogiro</source>
        <translation>autogiro</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kort</translation>
    </message>
    <message>
        <source>to {place}</source>
        <translation>till {place}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Att.</translation>
    </message>
    <message>
        <source>c/o</source>
        <translation>c/o</translation>
    </message>
    <message>
        <source>Street or box</source>
        <translation>Gata eller box</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>GLN</source>
        <translation>GLN</translation>
    </message>
    <message>
        <source>E-invoices through</source>
        <translation>E-faktura via</translation>
    </message>
    <message>
        <source>As last saved from this computer. Billecta does not tell whether it was changed elsewhere.</source>
        <translation>Som det senast sparades från den här datorn. Billecta berättar inte om det ändrats någon annanstans.</translation>
    </message>
    <message>
        <source>Billecta does not tell whether a day is set. Saving without one here takes it away.</source>
        <translation>Billecta berättar inte om en dag är satt. Sparar du utan dag här tas den bort.</translation>
    </message>
    <message>
        <source>Billecta does not tell this day again; this computer remembers it.</source>
        <translation>Billecta visar inte dagen igen; den här datorn kommer ihåg den.</translation>
    </message>
    <message>
        <source>Billecta does not tell this day again; it is remembered until the program is closed.</source>
        <translation>Billecta visar inte dagen igen; programmet kommer ihåg den tills det stängs.</translation>
    </message>
    <message>
        <source>Org./personal no.</source>
        <translation>Org.-/personnr</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Changes from last time are being checked: {count}…</source>
        <translation>Ändringar från förra gången kontrolleras: {count}…</translation>
    </message>
    <message>
        <source>All changes from last time have been confirmed.</source>
        <translation>Alla ändringar från förra gången är bekräftade.</translation>
    </message>
    <message>
        <source>Someone else had changed this draft meanwhile: {members}. Both changes are saved.</source>
        <translation>Någon annan hade under tiden ändrat utkastet: {members}. Bådas ändringar är sparade.</translation>
    </message>
    <message>
        <source>the draft</source>
        <translation>utkastet</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Someone else has attested this invoice</source>
        <translation>Någon annan har attesterat fakturan</translation>
    </message>
    <message>
        <source>It is booked and cannot be changed any more. What you have typed is still here: save it as a new draft, or discard it.</source>
        <translation>Den är bokförd och kan inte ändras längre. Det du har skrivit finns kvar: spara det som ett nytt utkast, eller släng det.</translation>
    </message>
    <message>
        <source>This draft is not in Billecta any more</source>
        <translation>Utkastet finns inte längre i Billecta</translation>
    </message>
    <message>
        <source>Someone else has deleted it, or you may not see it any more. What you have typed is still here: save it as a new draft, or discard it.</source>
        <translation>Någon annan har tagit bort det, eller så får du inte längre se det. Det du har skrivit finns kvar: spara det som ett nytt utkast, eller släng det.</translation>
    </message>
    <message>
        <source>Save as a new draft</source>
        <translation>Spara som nytt utkast</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Leave the rest as drafts</source>
        <translation>Låt resten vara utkast</translation>
    </message>
    <message>
        <source>Attesting</source>
        <translation>Attestera</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>User name</source>
        <translation>Användarnamn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>SecureToken (API key)</source>
        <translation>SecureToken (API-nyckel)</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Loggar in…</translation>
    </message>
    <message>
        <source>Sign in to Billecta</source>
        <translation>Logga in i Billecta</translation>
    </message>
    <message>
        <source>Look around in the demo instead</source>
        <translation>Se dig om i demoläget i stället</translation>
    </message>
    <message>
        <source>Use user name and password</source>
        <translation>Använd användarnamn och lösenord</translation>
    </message>
    <message>
        <source>I have a SecureToken already</source>
        <translation>Jag har redan en SecureToken</translation>
    </message>
    <message>
        <source>The token is used as it is; no other token is revoked.</source>
        <translation>Nyckeln används som den är; ingen annan nyckel återkallas.</translation>
    </message>
    <message>
        <source>The password is traded for a new SecureToken (API key) and is not kept. Billecta then revokes the user’s earlier token and sends the user an e-mail: other programs that use the earlier one stop working. Give Attesta a user of its own, or paste the token you have.</source>
        <translation>Lösenordet byts mot en ny SecureToken (API-nyckel) och sparas inte. Billecta återkallar då användarens tidigare nyckel och mejlar användaren: andra program som använder den slutar fungera. Ge Attesta en egen användare, eller klistra in den nyckel du har.</translation>
    </message>
    <message>
        <source>The token is kept in this computer’s keyring.</source>
        <translation>Nyckeln sparas i datorns nyckelring.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used, so you sign in again next time.</source>
        <translation>Datorn har ingen nyckelring som går att använda, så nästa gång får du logga in igen.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message numerus="yes">
        <source>I attest %n invoice(s) for {company}, {sum}. Checksum of the list: {digest}</source>
        <translation>
            <numerusform>Jag attesterar %n faktura för {company}, {sum}. Listans kontrollsumma: {digest}</numerusform>
            <numerusform>Jag attesterar %n fakturor för {company}, {sum}. Listans kontrollsumma: {digest}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign what is attested</source>
        <translation>Signera attesten</translation>
    </message>
    <message>
        <source>By your company&apos;s rule sums like this are signed with BankID before they leave.</source>
        <translation>Enligt företagets regel signeras så här stora belopp med BankID innan de skickas.</translation>
    </message>
    <message>
        <source>Code for BankID</source>
        <translation>Kod för BankID</translation>
    </message>
    <message>
        <source>No contact, trying again. The order goes on meanwhile.</source>
        <translation>Ingen kontakt, försöker igen. Begäran fortsätter under tiden.</translation>
    </message>
    <message>
        <source>Asking Billecta to begin…</source>
        <translation>Ber Billecta börja…</translation>
    </message>
    <message>
        <source>It could not be begun. Close this and try again.</source>
        <translation>Det gick inte att börja. Stäng och försök igen.</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>The clipboard holds no cells. Copy them in the spreadsheet first.</source>
        <translation>Urklipp innehåller inga celler. Kopiera dem i kalkylarket först.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Klistra in celler</translation>
    </message>
    <message>
        <source>Drop a file here, or paste cells from a spreadsheet</source>
        <translation>Släpp en fil här, eller klistra in celler från ett kalkylark</translation>
    </message>
    <message>
        <source>Excel (.xlsx), CSV or text, also from Fortnox, Visma, Bokio and Björn Lundén. Nothing is sent before you have seen every row.</source>
        <translation>Excel (.xlsx), CSV eller text, även från Fortnox, Visma, Bokio och Björn Lundén. Inget skickas innan du har sett varje rad.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Attesting</source>
        <translation>Attestera</translation>
    </message>
    <message>
        <source>Nothing of what is selected can be attested as it is: see the checks.</source>
        <translation>Inget av det markerade kan attesteras som det är: se kontrollerna.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Warnings that are accepted</source>
        <translation>Varningar som godtas</translation>
    </message>
    <message>
        <source>Left out, see the checks</source>
        <translation>Hoppas över, se kontrollerna</translation>
    </message>
    <message numerus="yes">
        <source>Attest %n invoice(s)?</source>
        <translation>
            <numerusform>Attestera %n faktura?</numerusform>
            <numerusform>Attestera %n fakturor?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attest %n invoice(s)</source>
        <translation>
            <numerusform>Attestera %n faktura</numerusform>
            <numerusform>Attestera %n fakturor</numerusform>
        </translation>
    </message>
    <message>
        <source>For {seconds} seconds it can be undone.</source>
        <translation>Det går att ångra i {seconds} sekunder.</translation>
    </message>
    <message>
        <source>What was typed into the draft to {customer} is not saved: open it with E, and save or discard that.</source>
        <translation>Det som skrivits i utkastet till {customer} är inte sparat: öppna det med E och spara eller släng det.</translation>
    </message>
    <message>
        <source>Left out, not saved</source>
        <translation>Utelämnas, inte sparade</translation>
    </message>
    <message>
        <source>What is attested is booked, numbered and sent, and can only be credited afterwards.</source>
        <translation>Det som attesteras bokförs, numreras och skickas, och kan därefter bara krediteras.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Reading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Uppdaterad {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not confirmed</source>
        <translation>
            <numerusform>%n ändring obekräftad</numerusform>
            <numerusform>%n ändringar obekräftade</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox empty</source>
        <translation>Utkorgen tom</translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n faktura</numerusform>
            <numerusform>%n fakturor</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbox: changes sent to Billecta (Ctrl+Shift+O)</source>
        <translation>Utkorgen: ändringar på väg till Billecta (Ctrl+Skift+O)</translation>
    </message>
    <message>
        <source>API {count}/50</source>
        <translation>API {count}/50</translation>
    </message>
    <message>
        <source>Waiting {seconds} s: too many calls went wrong</source>
        <translation>Väntar {seconds} s: för många anrop gick fel</translation>
    </message>
    <message>
        <source>Waiting {seconds} s: too many calls in a short time</source>
        <translation>Väntar {seconds} s: för många anrop på kort tid</translation>
    </message>
    <message>
        <source>Waiting {seconds} s: Billecta asks for a pause</source>
        <translation>Väntar {seconds} s: Billecta ber om en paus</translation>
    </message>
    <message>
        <source>Lists not kept here: no keyring</source>
        <translation>Listorna sparas inte här: nyckelring saknas</translation>
    </message>
    <message>
        <source>Saved {time}, reading…</source>
        <translation>Sparad {time}, hämtar…</translation>
    </message>
    <message>
        <source>No contact: as it was {time}</source>
        <translation>Utan nät: så här såg det ut {time}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Stages</source>
        <translation>Lägen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>återstår</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>makulerad</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Comment…</source>
        <translation>Kommentera…</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Skicka nu…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Skicka igen…</translation>
    </message>
    <message>
        <source>Register a payment…</source>
        <translation>Registrera betalning…</translation>
    </message>
    <message>
        <source>Credit an amount…</source>
        <translation>Kreditera ett belopp…</translation>
    </message>
    <message>
        <source>Send a reminder…</source>
        <translation>Skicka påminnelse…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Återuppta…</translation>
    </message>
    <message>
        <source>Mark as disputed…</source>
        <translation>Markera som bestridd…</translation>
    </message>
    <message>
        <source>Settle the dispute…</source>
        <translation>Ta bort bestridandet…</translation>
    </message>
    <message>
        <source>Look after by hand…</source>
        <translation>Hantera själv…</translation>
    </message>
    <message>
        <source>Cancel the autogiro withdrawal…</source>
        <translation>Avbryt autogirodragningen…</translation>
    </message>
    <message>
        <source>Send to debt collection…</source>
        <translation>Skicka till inkasso…</translation>
    </message>
    <message>
        <source>Writing the comment</source>
        <translation>Skriva kommentaren</translation>
    </message>
    <message>
        <source>Sending the invoice</source>
        <translation>Skicka fakturan</translation>
    </message>
    <message>
        <source>Sending the invoice again</source>
        <translation>Skicka fakturan igen</translation>
    </message>
    <message>
        <source>Registering the payment</source>
        <translation>Registrera betalningen</translation>
    </message>
    <message>
        <source>Crediting the amount</source>
        <translation>Kreditera beloppet</translation>
    </message>
    <message>
        <source>Sending the reminder</source>
        <translation>Skicka påminnelsen</translation>
    </message>
    <message>
        <source>Pausing the invoice</source>
        <translation>Pausa fakturan</translation>
    </message>
    <message>
        <source>Resuming the invoice</source>
        <translation>Återuppta fakturan</translation>
    </message>
    <message>
        <source>Noting the dispute</source>
        <translation>Notera bestridandet</translation>
    </message>
    <message>
        <source>Settling the dispute</source>
        <translation>Ta bort bestridandet</translation>
    </message>
    <message>
        <source>Handing the invoice over to you</source>
        <translation>Lämna över fakturan till er</translation>
    </message>
    <message>
        <source>Cancelling the withdrawal</source>
        <translation>Avbryta dragningen</translation>
    </message>
    <message>
        <source>Sending the invoice to debt collection</source>
        <translation>Skicka fakturan till inkasso</translation>
    </message>
    <message>
        <source>The comment on invoice {number} is written.</source>
        <translation>Kommentaren till faktura {number} är sparad.</translation>
    </message>
    <message>
        <source>Invoice {number} is sent.</source>
        <translation>Faktura {number} är skickad.</translation>
    </message>
    <message>
        <source>Invoice {number} is sent again.</source>
        <translation>Faktura {number} är skickad igen.</translation>
    </message>
    <message>
        <source>The payment on invoice {number} is registered.</source>
        <translation>Betalningen av faktura {number} är registrerad.</translation>
    </message>
    <message>
        <source>The amount is credited on invoice {number}.</source>
        <translation>Beloppet är krediterat på faktura {number}.</translation>
    </message>
    <message>
        <source>The reminder of invoice {number} is sent.</source>
        <translation>Påminnelsen om faktura {number} är skickad.</translation>
    </message>
    <message>
        <source>Invoice {number} is paused.</source>
        <translation>Faktura {number} är pausad.</translation>
    </message>
    <message>
        <source>Invoice {number} goes on.</source>
        <translation>Faktura {number} är återupptagen.</translation>
    </message>
    <message>
        <source>Invoice {number} is marked as disputed.</source>
        <translation>Faktura {number} är markerad som bestridd.</translation>
    </message>
    <message>
        <source>Invoice {number} is no longer disputed.</source>
        <translation>Faktura {number} är inte längre bestridd.</translation>
    </message>
    <message>
        <source>You look after invoice {number} by hand from now on.</source>
        <translation>Ni hanterar faktura {number} själva från och med nu.</translation>
    </message>
    <message>
        <source>The withdrawal for invoice {number} is cancelled.</source>
        <translation>Dragningen för faktura {number} är avbruten.</translation>
    </message>
    <message>
        <source>Invoice {number} is sent to debt collection.</source>
        <translation>Faktura {number} är skickad till inkasso.</translation>
    </message>
    <message>
        <source>This draft is only on this computer: save it in Billecta first.</source>
        <translation>Utkastet finns bara på den här datorn: spara det i Billecta först.</translation>
    </message>
    <message>
        <source>This is a draft: attest it first.</source>
        <translation>Det här är ett utkast: attestera det först.</translation>
    </message>
    <message>
        <source>The invoice is cancelled: write a new one, or copy it.</source>
        <translation>Fakturan är makulerad: skriv en ny eller kopiera den.</translation>
    </message>
    <message>
        <source>The invoice is paid or credited in full: nothing is left to do.</source>
        <translation>Fakturan är helt betald eller krediterad: det finns inget mer att göra.</translation>
    </message>
    <message>
        <source>This is a credit note: do it with the invoice that it credits.</source>
        <translation>Det här är en kreditfaktura: gör det med fakturan som den krediterar.</translation>
    </message>
    <message>
        <source>The invoice is with debt collection: what happens to it is decided there.</source>
        <translation>Fakturan är hos inkasso: där avgörs vad som händer med den.</translation>
    </message>
    <message>
        <source>It has been sent already: send it again instead.</source>
        <translation>Den är redan skickad: skicka den igen i stället.</translation>
    </message>
    <message>
        <source>It has not been sent yet: send it first.</source>
        <translation>Den är inte skickad än: skicka den först.</translation>
    </message>
    <message>
        <source>It is not overdue yet: wait until the day after the due date.</source>
        <translation>Den är inte förfallen än: vänta till dagen efter förfallodagen.</translation>
    </message>
    <message>
        <source>It is paused already: resume it instead.</source>
        <translation>Den är redan pausad: återuppta den i stället.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>Den är inte pausad.</translation>
    </message>
    <message>
        <source>It is marked as disputed already.</source>
        <translation>Den är redan markerad som bestridd.</translation>
    </message>
    <message>
        <source>It is not marked as disputed.</source>
        <translation>Den är inte markerad som bestridd.</translation>
    </message>
    <message>
        <source>It is looked after by hand already.</source>
        <translation>Ni hanterar den redan själva.</translation>
    </message>
    <message>
        <source>No autogiro withdrawal is planned for it.</source>
        <translation>Ingen autogirodragning är planerad för den.</translation>
    </message>
    <message>
        <source>Billecta does not allow it for the invoice as it stands now.</source>
        <translation>Billecta tillåter det inte för fakturan som den ser ut nu.</translation>
    </message>
    <message>
        <source>Send invoice {number} to debt collection?</source>
        <translation>Skicka faktura {number} till inkasso?</translation>
    </message>
    <message>
        <source>A collection demand goes to the customer, with costs added. The company must be approved for debt collection. It cannot be taken back here.</source>
        <translation>Kunden får ett inkassokrav där kostnader har lagts till. Företaget måste vara godkänt för inkasso. Det kan inte tas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>Send to debt collection</source>
        <translation>Skicka till inkasso</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Förfallodatum</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>What the claim is about</source>
        <translation>Vad kravet gäller</translation>
    </message>
    <message>
        <source>Days to pay the demand</source>
        <translation>Dagar att betala kravet på</translation>
    </message>
    <message>
        <source>The collection demand</source>
        <translation>Inkassokravet</translation>
    </message>
    <message>
        <source>Kronofogden</source>
        <translation>Kronofogden</translation>
    </message>
    <message>
        <source>Goes as far as</source>
        <translation>Går som längst till</translation>
    </message>
    <message>
        <source>Unpaid invoice {number}</source>
        <translation>Obetald faktura {number}</translation>
    </message>
    <message>
        <source>The customer disputes this invoice: settle that first.</source>
        <translation>Kunden bestrider fakturan: red ut det först.</translation>
    </message>
    <message>
        <source>Comment on invoice {number}</source>
        <translation>Kommentar till faktura {number}</translation>
    </message>
    <message>
        <source>It stands among the invoice’s events and cannot be removed here.</source>
        <translation>Den står bland fakturans händelser och kan inte tas bort härifrån.</translation>
    </message>
    <message>
        <source>Write comment</source>
        <translation>Spara kommentaren</translation>
    </message>
    <message>
        <source>Only for the company</source>
        <translation>Bara för företaget</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>Till kunden</translation>
    </message>
    <message>
        <source>To Billecta</source>
        <translation>Till Billecta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>The customer does not see it.</source>
        <translation>Kunden ser den inte.</translation>
    </message>
    <message>
        <source>The customer can read it.</source>
        <translation>Kunden kan läsa den.</translation>
    </message>
    <message>
        <source>Billecta’s staff can read it.</source>
        <translation>Billectas personal kan läsa den.</translation>
    </message>
    <message>
        <source>Credit an amount on invoice {number}</source>
        <translation>Kreditera ett belopp på faktura {number}</translation>
    </message>
    <message>
        <source>It is taken off what is left to pay at once and cannot be taken back. To credit rows, and look at the credit before it is booked, choose “Credit…” instead.</source>
        <translation>Det dras genast av från det som är kvar att betala och kan inte tas tillbaka. Välj ”Kreditera…” i stället för att kreditera rader och titta på krediteringen innan den bokförs.</translation>
    </message>
    <message>
        <source>Credit the amount</source>
        <translation>Kreditera beloppet</translation>
    </message>
    <message>
        <source>Amount incl. VAT ({currency})</source>
        <translation>Belopp inkl. moms ({currency})</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>{sum} is left to pay after this.</source>
        <translation>{sum} är kvar att betala efter detta.</translation>
    </message>
    <message>
        <source>Nothing is left to pay after this: the invoice is closed.</source>
        <translation>Inget är kvar att betala efter detta: fakturan avslutas.</translation>
    </message>
    <message>
        <source>Register a payment on invoice {number}</source>
        <translation>Registrera betalning av faktura {number}</translation>
    </message>
    <message>
        <source>For money that came another way than Billecta sees, such as cash. It is booked and cannot be taken back here.</source>
        <translation>För pengar som kommit på ett sätt som Billecta inte ser, till exempel kontant. Betalningen bokförs och kan inte tas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrera betalning</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>Belopp ({currency})</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald den</translation>
    </message>
    <message>
        <source>Write off ({currency})</source>
        <translation>Skriv av ({currency})</translation>
    </message>
    <message>
        <source>A small difference nobody will pay.</source>
        <translation>En liten differens som ingen betalar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Kept as an overpayment</source>
        <translation>Sparas som överbetalning</translation>
    </message>
    <message>
        <source>A difference in currency</source>
        <translation>Valutadifferens</translation>
    </message>
    <message>
        <source>What is too much</source>
        <translation>Det som är för mycket</translation>
    </message>
    <message>
        <source>Write what was paid.</source>
        <translation>Skriv vad som betalats.</translation>
    </message>
    <message>
        <source>No more than {sum} is left.</source>
        <translation>Bara {sum} är kvar att betala.</translation>
    </message>
    <message>
        <source>{sum} more than is left to pay.</source>
        <translation>{sum} mer än vad som är kvar att betala.</translation>
    </message>
    <message>
        <source>Nothing is left to pay after this: the invoice is closed as paid.</source>
        <translation>Inget är kvar att betala efter detta: fakturan avslutas som betald.</translation>
    </message>
    <message>
        <source>It counts as sent then; you hand it over yourselves.</source>
        <translation>Den räknas då som skickad; ni lämnar över den själva.</translation>
    </message>
    <message>
        <source>Send invoice {number} now?</source>
        <translation>Skicka faktura {number} nu?</translation>
    </message>
    <message>
        <source>It goes out by the way it has. Another way can only be chosen in Billecta’s portal.</source>
        <translation>Den skickas på det sätt som den har. Ett annat sätt kan bara väljas i Billectas portal.</translation>
    </message>
    <message>
        <source>Send invoice</source>
        <translation>Skicka fakturan</translation>
    </message>
    <message>
        <source>Send invoice {number} again?</source>
        <translation>Skicka faktura {number} igen?</translation>
    </message>
    <message>
        <source>The same invoice goes out once more, by the way it has. Another way can only be chosen in Billecta’s portal.</source>
        <translation>Samma faktura skickas en gång till, på det sätt som den har. Ett annat sätt kan bara väljas i Billectas portal.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Pause invoice {number}?</source>
        <translation>Pausa faktura {number}?</translation>
    </message>
    <message>
        <source>No reminder goes out and nothing else happens by itself until you resume it.</source>
        <translation>Ingen påminnelse skickas och inget annat händer av sig självt förrän ni återupptar den.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume invoice {number}?</source>
        <translation>Återuppta faktura {number}?</translation>
    </message>
    <message>
        <source>Reminders and whatever else was planned go on.</source>
        <translation>Påminnelser och annat som var planerat fortsätter.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Mark invoice {number} as disputed?</source>
        <translation>Markera faktura {number} som bestridd?</translation>
    </message>
    <message>
        <source>It is noted that the customer does not agree. Write why in a comment.</source>
        <translation>Det noteras att kunden inte håller med. Skriv varför i en kommentar.</translation>
    </message>
    <message>
        <source>Mark as disputed</source>
        <translation>Markera som bestridd</translation>
    </message>
    <message>
        <source>Is the dispute about invoice {number} settled?</source>
        <translation>Är tvisten om faktura {number} löst?</translation>
    </message>
    <message>
        <source>It is noted that the customer no longer contests it.</source>
        <translation>Det noteras att kunden inte längre bestrider den.</translation>
    </message>
    <message>
        <source>The dispute is settled</source>
        <translation>Tvisten är löst</translation>
    </message>
    <message>
        <source>Look after invoice {number} by hand?</source>
        <translation>Hantera faktura {number} själva?</translation>
    </message>
    <message>
        <source>Nothing is sent by itself any more, neither reminder nor debt collection. It cannot be taken back here.</source>
        <translation>Inget skickas längre av sig självt, varken påminnelse eller inkasso. Det kan inte tas tillbaka härifrån.</translation>
    </message>
    <message>
        <source>By hand from now on</source>
        <translation>Hantera själva från och med nu</translation>
    </message>
    <message>
        <source>Cancel the autogiro withdrawal for invoice {number}?</source>
        <translation>Avbryta autogirodragningen för faktura {number}?</translation>
    </message>
    <message>
        <source>The sum is not drawn from the customer’s account, and must be paid in another way.</source>
        <translation>Beloppet dras inte från kundens konto utan måste betalas på annat sätt.</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>Avbryt dragningen</translation>
    </message>
    <message>
        <source>Remind of invoice {number} now?</source>
        <translation>Påminna om faktura {number} nu?</translation>
    </message>
    <message>
        <source>A reminder of what is left to pay goes to the customer. It cannot be called back.</source>
        <translation>Kunden får en påminnelse om det som är kvar att betala. Den kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Send reminder</source>
        <translation>Skicka påminnelse</translation>
    </message>
    <message>
        <source>60 kr at most, and agreed on beforehand. Empty: the fee set in Billecta.</source>
        <translation>Högst 60 kr, och avtalad i förväg. Tomt: avgiften som är inställd i Billecta.</translation>
    </message>
    <message>
        <source>Fee (kr)</source>
        <translation>Avgift (kr)</translation>
    </message>
    <message>
        <source>Empty: the terms set in Billecta.</source>
        <translation>Tomt: villkoren som är inställda i Billecta.</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Dagar att betala på</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturerat</translation>
    </message>
    <message>
        <source>Left to pay</source>
        <translation>Kvar att betala</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
</context>
<context>
    <name>Swish</name>
    <message>
        <source>Billecta’s agreement with Swish is not set up for this. Send the code {code} to Billecta’s support.</source>
        <translation>Billectas avtal med Swish är inte inställt för detta. Skicka koden {code} till Billectas support.</translation>
    </message>
    <message>
        <source>Swish did not accept the payment’s reference. Send the code {code} to Billecta’s support.</source>
        <translation>Swish godtog inte betalningens referens. Skicka koden {code} till Billectas support.</translation>
    </message>
    <message>
        <source>The company has no Swish number here. Check Swish among the add-ons in Billecta’s portal.</source>
        <translation>Företaget har inget Swish-nummer här. Se över Swish bland tilläggen i Billectas portal.</translation>
    </message>
    <message>
        <source>Swish does not take this message. At most 50 characters: letters, digits and : ; . , ? ! ( )</source>
        <translation>Swish tar inte emot det här meddelandet. Högst 50 tecken: bokstäver, siffror och : ; . , ? ! ( )</translation>
    </message>
    <message>
        <source>The phone already has a request that has not been answered. Wait until it is, or until it lapses after about three minutes.</source>
        <translation>Telefonen har redan en begäran som inte är besvarad. Vänta tills den är det, eller tills den förfaller efter ungefär tre minuter.</translation>
    </message>
    <message>
        <source>The request was cancelled. Nothing has been paid.</source>
        <translation>Begäran avbröts. Inget har betalats.</translation>
    </message>
    <message>
        <source>Swish has had this request before. Look at the invoice before you send another.</source>
        <translation>Swish har redan fått den här begäran. Titta på fakturan innan du skickar en ny.</translation>
    </message>
    <message>
        <source>The phone number is not one that Swish knows. Check it with the customer.</source>
        <translation>Swish känner inte igen telefonnumret. Kontrollera det med kunden.</translation>
    </message>
    <message>
        <source>Swish did not accept the amount. Check what is left to pay on the invoice.</source>
        <translation>Swish godtog inte beloppet. Se efter vad som är kvar att betala på fakturan.</translation>
    </message>
    <message>
        <source>The amount is larger than Swish or the customer’s bank allows. Take the payment in another way.</source>
        <translation>Beloppet är större än vad Swish eller kundens bank tillåter. Ta betalt på annat sätt.</translation>
    </message>
    <message>
        <source>There is no Swish at this phone number. Check it with the customer.</source>
        <translation>Telefonnumret är inte anslutet till Swish. Kontrollera det med kunden.</translation>
    </message>
    <message>
        <source>The company’s Swish number is not active. Ask the company’s bank.</source>
        <translation>Företagets Swish-nummer är inte aktivt. Kontakta företagets bank.</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing has been paid.</source>
        <translation>Betalningen nekades. Inget har betalats.</translation>
    </message>
    <message>
        <source>The customer cancelled in BankID. Nothing has been paid.</source>
        <translation>Kunden avbröt i BankID. Inget har betalats.</translation>
    </message>
    <message>
        <source>The customer’s BankID is busy with something else. Let it be finished, then send the request again.</source>
        <translation>Kundens BankID är upptaget med något annat. Låt det bli klart och skicka sedan begäran igen.</translation>
    </message>
    <message>
        <source>BankID could not confirm the payment. Ask the customer to check BankID, then send the request again.</source>
        <translation>BankID kunde inte godkänna betalningen. Be kunden kontrollera sitt BankID och skicka sedan begäran igen.</translation>
    </message>
    <message>
        <source>The customer did not answer in time. Nothing has been paid, and the request can be sent again.</source>
        <translation>Kunden svarade inte i tid. Inget har betalats, och begäran kan skickas igen.</translation>
    </message>
    <message>
        <source>The banks have not answered Swish, so it is not known whether the payment went through. Ask the customer to look in their bank before you send another request.</source>
        <translation>Bankerna har inte svarat Swish, så det är inte känt om betalningen gick igenom. Be kunden titta i sin bank innan du skickar en ny begäran.</translation>
    </message>
    <message>
        <source>The bank could not carry out the payment. Try again in a while.</source>
        <translation>Banken kunde inte genomföra betalningen. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The phone number belongs to another person now. Refund in another way.</source>
        <translation>Telefonnumret tillhör en annan person nu. Återbetala på annat sätt.</translation>
    </message>
    <message>
        <source>Swish answered with the code {code}, which Attesta does not know. Look at the invoice before you send another request.</source>
        <translation>Swish svarade med koden {code}, som Attesta inte känner till. Titta på fakturan innan du skickar en ny begäran.</translation>
    </message>
    <message>
        <source>The payment has been refunded.</source>
        <translation>Betalningen är återbetald.</translation>
    </message>
    <message>
        <source>Waiting for the customer to pay in the Swish app.</source>
        <translation>Väntar på att kunden betalar i Swish-appen.</translation>
    </message>
    <message>
        <source>The payment has been received.</source>
        <translation>Betalningen är mottagen.</translation>
    </message>
    <message>
        <source>The payment did not go through. Nothing has been paid.</source>
        <translation>Betalningen gick inte igenom. Inget har betalats.</translation>
    </message>
    <message>
        <source>It is not known whether the payment went through. Look at the invoice, or ask the customer, before you send another request.</source>
        <translation>Det är inte känt om betalningen gick igenom. Titta på fakturan eller fråga kunden innan du skickar en ny begäran.</translation>
    </message>
    <message>
        <source>The request was not begun. Nothing has been paid.</source>
        <translation>Begäran påbörjades aldrig. Inget har betalats.</translation>
    </message>
    <message>
        <source>Swish takes Swedish kronor only. Take the payment in another way.</source>
        <translation>Swish tar bara emot svenska kronor. Ta betalt på annat sätt.</translation>
    </message>
    <message>
        <source>There is not enough money in the account. Fill it up, or choose another way.</source>
        <translation>Det finns inte tillräckligt med pengar på kontot. Fyll på det eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>The amount is smaller than the agreement with Swish allows. Take the payment in another way.</source>
        <translation>Beloppet är mindre än avtalet med Swish tillåter. Ta betalt på annat sätt.</translation>
    </message>
    <message>
        <source>The other side has not activated Swish. Take the payment in another way.</source>
        <translation>Motparten har inte aktiverat Swish. Ta betalt på annat sätt.</translation>
    </message>
    <message>
        <source>The customer is too young to pay this with Swish. Take the payment in another way.</source>
        <translation>Kunden är för ung för att betala detta med Swish. Ta betalt på annat sätt.</translation>
    </message>
    <message>
        <source>The phone number does not belong to this personal number at Swish. Check both with the customer.</source>
        <translation>Telefonnumret hör inte ihop med personnumret hos Swish. Kontrollera båda med kunden.</translation>
    </message>
    <message>
        <source>The payment cannot be refunded: it was not found, or is older than 13 months. Refund in another way.</source>
        <translation>Betalningen kan inte återbetalas: den hittades inte eller är äldre än 13 månader. Återbetala på annat sätt.</translation>
    </message>
    <message>
        <source>The refund must come from the Swish number that received the payment. Refund in another way.</source>
        <translation>Återbetalningen måste göras från det Swish-nummer som tog emot betalningen. Återbetala på annat sätt.</translation>
    </message>
    <message>
        <source>The refund must come from the company that received the payment: the corporate number differs. Refund in another way.</source>
        <translation>Återbetalningen måste göras från företaget som tog emot betalningen: organisationsnumret är ett annat. Återbetala på annat sätt.</translation>
    </message>
    <message>
        <source>That is more than what is left of the payment to refund. Choose a smaller amount.</source>
        <translation>Det är mer än vad som återstår att återbetala av betalningen. Välj ett mindre belopp.</translation>
    </message>
    <message>
        <source>A refund of this payment is already under way. Wait until it is done.</source>
        <translation>En återbetalning av betalningen pågår redan. Vänta tills den är klar.</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>No hits</source>
        <translation>Inga träffar</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>Reading the lists</source>
        <translation>Hämtar listorna</translation>
    </message>
    <message>
        <source>No contact with Billecta, trying again. The lists are as they were {time}; what you write is kept as drafts.</source>
        <translation>Ingen kontakt med Billecta, försöker igen. Listorna visas som de såg ut {time}. Det du skriver sparas som utkast.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Försök nu</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>{count} characters; at most {limit} fit.</source>
        <translation>{count} tecken; högst {limit} får plats.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Sök eller gör…</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Miljö</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Miljö: {name}</translation>
    </message>
</context>
<context>
    <name>TotalsCard</name>
    <message>
        <source>Excl. VAT</source>
        <translation>Exkl. moms</translation>
    </message>
    <message>
        <source>VAT {rate}</source>
        <translation>Moms {rate}</translation>
    </message>
    <message>
        <source>Öre rounding</source>
        <translation>Öresavrundning</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Att betala</translation>
    </message>
    <message>
        <source>Asked of Skatteverket</source>
        <translation>Begärs av Skatteverket</translation>
    </message>
    <message>
        <source>To credit</source>
        <translation>Att kreditera</translation>
    </message>
</context>
<context>
    <name>UnmatchedSheet</name>
    <message>
        <source>Match them on Billecta’s own site.</source>
        <translation>Matcha dem på Billectas egen webbplats.</translation>
    </message>
    <message>
        <source>The demo has no site for it.</source>
        <translation>I demomiljön finns ingen webbplats där de kan matchas.</translation>
    </message>
    <message>
        <source>Billecta could not tell which invoice these belong to, or they were more than was owed.</source>
        <translation>Billecta kunde inte se vilken faktura de här inbetalningarna hör till, eller så var de större än skulden.</translation>
    </message>
    <message>
        <source>Unmatched payments</source>
        <translation>Omatchade inbetalningar</translation>
    </message>
    <message>
        <source>No unmatched payments</source>
        <translation>Inga omatchade inbetalningar</translation>
    </message>
    <message>
        <source>What the bank cannot place is listed here.</source>
        <translation>Här visas inbetalningar som inte hör till någon känd faktura.</translation>
    </message>
    <message>
        <source>Open Billecta’s site</source>
        <translation>Öppna Billectas webbplats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>UploadPage</name>
    <message>
        <source>Saving the PFX</source>
        <translation>PFX-filen sparas</translation>
    </message>
</context>
<context>
    <name>UploadStep</name>
    <message>
        <source>Upload it in Billecta’s portal</source>
        <translation>Ladda upp det i Billectas portal</translation>
    </message>
    <message>
        <source>The minute before it can be verified</source>
        <translation>Minuten innan det kan verifieras</translation>
    </message>
    <message>
        <source>Press the button for verifying in the portal, and come back with the outcome.</source>
        <translation>Tryck på knappen för att verifiera i portalen, och kom tillbaka hit med resultatet.</translation>
    </message>
    <message>
        <source>It is uploaded and verified. There is nothing left to do.</source>
        <translation>Det är uppladdat och verifierat. Inget mer behöver göras.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s) before you verify it in the portal.</source>
        <translation>
            <numerusform>Vänta %n sekund innan du verifierar det i portalen.</numerusform>
            <numerusform>Vänta %n sekunder innan du verifierar det i portalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the portal</source>
        <translation>Öppna portalen</translation>
    </message>
    <message>
        <source>Save PFX…</source>
        <translation>Spara PFX…</translation>
    </message>
    <message>
        <source>I have uploaded it</source>
        <translation>Jag har laddat upp det</translation>
    </message>
    <message>
        <source>It is verified</source>
        <translation>Det är verifierat</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Mobile BankID</source>
        <translation>Mobilt BankID</translation>
    </message>
    <message>
        <source>2. Sign in to the portal ({portal}) and open Settings, Addons.</source>
        <translation>2. Logga in i portalen ({portal}) och öppna Inställningar, Tillägg.</translation>
    </message>
    <message>
        <source>2. The demo has no portal. In test and production: sign in to it and open Settings, Addons.</source>
        <translation>2. Demomiljön har ingen portal. I test och produktion: logga in i den och öppna Inställningar, Tillägg.</translation>
    </message>
    <message>
        <source>1. Save the .pfx in a folder of your own.</source>
        <translation>1. Spara PFX-filen i en egen mapp.</translation>
    </message>
    <message>
        <source>3. Press the pencil at {addon}, or add that addon.</source>
        <translation>3. Tryck på pennan vid {addon}, eller lägg till det tillägget.</translation>
    </message>
    <message>
        <source>4. Choose the .pfx, type the passphrase and save.</source>
        <translation>4. Välj PFX-filen, skriv lösenfrasen och spara.</translation>
    </message>
    <message>
        <source>5. Wait about a minute, then press the button for verifying.</source>
        <translation>5. Vänta ungefär en minut och tryck sedan på knappen för att verifiera.</translation>
    </message>
    <message>
        <source>Delete the saved .pfx afterwards: Attesta keeps its own, encrypted.</source>
        <translation>Ta bort den sparade PFX-filen efteråt: Attesta har kvar sin egen, krypterad.</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Waiting for Billecta, {seconds} s so far</source>
        <translation>Väntar på Billecta, hittills {seconds} s</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>The list could not be read</source>
        <translation>Listan gick inte att läsa in</translation>
    </message>
    <message>
        <source>Press F5 to read it again.</source>
        <translation>Tryck F5 för att läsa in den igen.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artiklar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fönster</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå till {place}</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>Sök eller gör…</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Byt företag</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Attest</source>
        <comment>place</comment>
        <translation>Attestera</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Production: real invoices</source>
        <translation>Produktion: riktiga fakturor</translation>
    </message>
    <message>
        <source>Test: Billecta’s test system</source>
        <translation>Test: Billectas testmiljö</translation>
    </message>
    <message>
        <source>Demo: on this computer only</source>
        <translation>Demo: bara på den här datorn</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Attested</source>
        <translation>Attesterad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Påmind</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Inkasso</translation>
    </message>
    <message>
        <source>Sale requested</source>
        <translation>Köp begärt</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Såld</translation>
    </message>
    <message>
        <source>Sale denied</source>
        <translation>Köp nekat</translation>
    </message>
    <message>
        <source>Sale cancelled</source>
        <translation>Köp avbrutet</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Makulerad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>E-invoice</source>
        <translation>E-faktura</translation>
    </message>
    <message>
        <source>Kivra</source>
        <translation>Kivra</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>By ourselves</source>
        <translation>Skickar själv</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finska</translation>
    </message>
    <message>
        <source>Due {date}</source>
        <translation>Förfallodatum {date}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Row {row} has no quantity</source>
        <translation>Rad {row} saknar antal</translation>
    </message>
    <message>
        <source>Row {row} has no description</source>
        <translation>Rad {row} saknar beskrivning</translation>
    </message>
    <message>
        <source>The total is below 0: only a credit invoice may be</source>
        <translation>Summan är under 0; det får bara en kreditfaktura vara</translation>
    </message>
    <message>
        <source>Row {row} costs nothing</source>
        <translation>Rad {row} kostar ingenting</translation>
    </message>
    <message>
        <source>Row {row} has an unusual VAT rate: Swedish rates are 25, 12, 6 and 0 %</source>
        <translation>Rad {row} har en ovanlig momssats: i Sverige finns 25, 12, 6 och 0 %</translation>
    </message>
    <message>
        <source>The personal number is valid</source>
        <translation>Personnumret är giltigt</translation>
    </message>
    <message>
        <source>The personal number has a wrong check digit</source>
        <translation>Personnumret har fel kontrollsiffra</translation>
    </message>
    <message>
        <source>The customer has no bank or network for e-invoices</source>
        <translation>Kunden saknar bank eller förmedlare för e-fakturor</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Välj en kund</translation>
    </message>
    <message>
        <source>Add at least one row with a price</source>
        <translation>Lägg till minst en rad med pris</translation>
    </message>
    <message>
        <source>The due date is before the invoice date</source>
        <translation>Förfallodatumet är före fakturadatumet</translation>
    </message>
    <message>
        <source>Banks are closed on the due date; the next bank day is {date}</source>
        <translation>Förfallodatumet är ingen bankdag; nästa bankdag är {date}</translation>
    </message>
    <message>
        <source>The organisation number is valid</source>
        <translation>Organisationsnumret är giltigt</translation>
    </message>
    <message>
        <source>The organisation number has a wrong check digit</source>
        <translation>Organisationsnumrets kontrollsiffra stämmer inte</translation>
    </message>
    <message>
        <source>There is an e-mail address</source>
        <translation>Det finns en e-postadress</translation>
    </message>
    <message>
        <source>The customer has no e-mail address: add one or choose another delivery</source>
        <translation>Kunden saknar e-postadress: lägg till en eller välj ett annat leveranssätt</translation>
    </message>
    <message>
        <source>The postal address is complete</source>
        <translation>Postadressen är fullständig</translation>
    </message>
    <message>
        <source>The postal address is not complete: street, postcode and town are needed</source>
        <translation>Postadressen är inte fullständig: gata, postnummer och ort behövs</translation>
    </message>
    <message>
        <source>There is a receiver for e-invoices</source>
        <translation>Det finns en mottagare för e-fakturor</translation>
    </message>
    <message>
        <source>Protected identity</source>
        <translation>Skyddad identitet</translation>
    </message>
    <message>
        <source>There is a telephone number</source>
        <translation>Det finns ett telefonnummer</translation>
    </message>
    <message>
        <source>The customer has no telephone number: add one or choose another delivery</source>
        <translation>Kunden saknar telefonnummer: lägg till ett eller välj en annan leverans</translation>
    </message>
    <message>
        <source>An e-invoice to the bank needs the customer&apos;s number</source>
        <translation>E-faktura till banken kräver kundens person- eller organisationsnummer</translation>
    </message>
    <message>
        <source>There is a personal number for Kivra</source>
        <translation>Det finns ett personnummer för Kivra</translation>
    </message>
    <message>
        <source>Kivra needs the customer&apos;s personal number</source>
        <translation>Kivra kräver kundens personnummer</translation>
    </message>
    <message>
        <source>No post leaves on the day of sending; the next bank day is {date}</source>
        <translation>Ingen post går på utskicksdagen; nästa bankdag är {date}</translation>
    </message>
    <message>
        <source>It would be sent after the due date</source>
        <translation>Den skulle skickas efter förfallodagen</translation>
    </message>
    <message>
        <source>The customer has no active approval for autogiro</source>
        <translation>Kunden har inget aktivt medgivande för autogiro</translation>
    </message>
    <message>
        <source>Rows and fees are in several currencies: choose one</source>
        <translation>Rader och avgifter är i flera valutor: välj en</translation>
    </message>
    <message>
        <source>Reverse VAT is not for private persons</source>
        <translation>Omvänd moms gäller inte privatpersoner</translation>
    </message>
    <message>
        <source>Reverse VAT needs the buyer&apos;s VAT number</source>
        <translation>Omvänd moms kräver köparens momsregistreringsnummer</translation>
    </message>
    <message>
        <source>The buyer&apos;s VAT number does not look right</source>
        <translation>Köparens momsregistreringsnummer ser inte rätt ut</translation>
    </message>
    <message>
        <source>Say why the interest is higher than räntelagen&apos;s</source>
        <translation>Ange varför räntan är högre än räntelagens</translation>
    </message>
    <message>
        <source>Before eviction Socialnämnden must be informed</source>
        <translation>Före avhysning måste Socialnämnden meddelas</translation>
    </message>
    <message>
        <source>The credit note names no invoice that it credits</source>
        <translation>Kreditfakturan anger ingen faktura som krediteras</translation>
    </message>
    <message>
        <source>ROT and RUT are for private persons only</source>
        <translation>ROT och RUT är bara för privatpersoner</translation>
    </message>
    <message>
        <source>ROT and RUT can only be given in kronor</source>
        <translation>ROT och RUT kan bara ges i kronor</translation>
    </message>
    <message>
        <source>ROT and RUT need the personal number of whoever gets it</source>
        <translation>ROT och RUT kräver personnumret för den som får avdraget</translation>
    </message>
    <message>
        <source>Person {row} for ROT or RUT has no valid personal number</source>
        <translation>Person {row} för ROT eller RUT saknar giltigt personnummer</translation>
    </message>
    <message>
        <source>ROT needs the property, or the housing association&apos;s number</source>
        <translation>ROT kräver fastighetsbeteckningen eller bostadsrättsföreningens nummer</translation>
    </message>
    <message>
        <source>The housing association&apos;s number has a wrong check digit</source>
        <translation>Bostadsrättsföreningens nummer har fel kontrollsiffra</translation>
    </message>
    <message>
        <source>ROT and RUT belong on invoices of their own</source>
        <translation>ROT och RUT hör hemma på var sin faktura</translation>
    </message>
    <message>
        <source>Mark the rows that are work with ROT or RUT</source>
        <translation>Markera de rader som är arbete med ROT eller RUT</translation>
    </message>
    <message>
        <source>Choose the kind of work for ROT or RUT</source>
        <translation>Välj typ av arbete för ROT eller RUT</translation>
    </message>
    <message>
        <source>Row {row} asks for more than its work gives: at most {sum}</source>
        <translation>Rad {row} begär mer än arbetet ger: högst {sum}</translation>
    </message>
    <message>
        <source>The persons&apos; parts do not make up {sum}</source>
        <translation>Personernas delar blir inte {sum}</translation>
    </message>
    <message>
        <source>A person may get {sum} in a year</source>
        <translation>En person kan få {sum} per år</translation>
    </message>
    <message>
        <source>Public buyers send back invoices without their reference: add it</source>
        <translation>Offentliga köpare skickar tillbaka fakturor utan deras referens: lägg till den</translation>
    </message>
    <message>
        <source>Public buyers take e-invoices only: choose e-invoice as delivery</source>
        <translation>Offentliga köpare tar bara emot e-fakturor: välj e-faktura som leveranssätt</translation>
    </message>
    <message>
        <source>Row {row} has no VAT: say why in the message, or choose reverse VAT or another rate</source>
        <translation>Rad {row} saknar moms: skriv varför i meddelandet, eller välj omvänd moms eller en annan momssats</translation>
    </message>
    <message>
        <source>Row {row} has 12 % VAT: food is 6 % until the end of 2027, eating out stays at 12 %</source>
        <translation>Rad {row} har 12 % moms: livsmedel har 6 % till och med 2027, restaurang har kvar 12 %</translation>
    </message>
    <message>
        <source>Row {row} has another price than its product: {sum}</source>
        <translation>Rad {row} har ett annat pris än artikeln: {sum}</translation>
    </message>
    <message>
        <source>An unusually large sum for this customer: the largest so far is {sum}</source>
        <translation>Ovanligt stort belopp för den här kunden: det största hittills är {sum}</translation>
    </message>
    <message>
        <source>Billecta has another sum, {sum}: open the draft, save it again and compare</source>
        <translation>Billecta har ett annat belopp, {sum}: öppna utkastet, spara det igen och jämför</translation>
    </message>
    <message>
        <source>Someone else has changed this draft: look at it once more</source>
        <translation>Någon annan har ändrat utkastet: gå igenom det en gång till</translation>
    </message>
    <message>
        <source>The same sum as invoice {number} of {date} to this customer: is it the same one?</source>
        <translation>Samma belopp som faktura {number} från {date} till den här kunden: är det samma faktura?</translation>
    </message>
    <message>
        <source>The same sum as another draft of {date} to this customer: is it the same one?</source>
        <translation>Samma belopp som ett annat utkast från {date} till den här kunden: är det samma faktura?</translation>
    </message>
    <message>
        <source>Row {row} has something in braces that is no date code</source>
        <translation>Rad {row} har något inom klamrar som inte är en datumkod</translation>
    </message>
    <message>
        <source>Being attested</source>
        <translation>Attesteras</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Läses</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Customer missing</source>
        <translation>Kund saknas</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Rader saknas</translation>
    </message>
    <message>
        <source>Quantity missing</source>
        <translation>Antal saknas</translation>
    </message>
    <message>
        <source>Text missing</source>
        <translation>Text saknas</translation>
    </message>
    <message>
        <source>E-mail missing</source>
        <translation>E-post saknas</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adress saknas</translation>
    </message>
    <message>
        <source>Telephone missing</source>
        <translation>Telefon saknas</translation>
    </message>
    <message>
        <source>Receiver missing</source>
        <translation>Mottagare saknas</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>Nummer saknas</translation>
    </message>
    <message>
        <source>Reference missing</source>
        <translation>Referens saknas</translation>
    </message>
    <message>
        <source>Has been changed</source>
        <translation>Har ändrats</translation>
    </message>
    <message numerus="yes">
        <source>%n obstacle(s)</source>
        <translation>
            <numerusform>%n hinder</numerusform>
            <numerusform>%n hinder</numerusform>
        </translation>
    </message>
    <message>
        <source>You have written this draft yourself: by your company&apos;s rule somebody else attests it</source>
        <translation>Du har själv skrivit utkastet: enligt företagets regel attesterar någon annan det</translation>
    </message>
    <message>
        <source>Billecta does not say who wrote this draft: make sure it was not you</source>
        <translation>Billecta säger inte vem som skrev utkastet: kontrollera att det inte var du</translation>
    </message>
    <message>
        <source>By your company&apos;s rule nobody attests their own draft, and a pasted token does not say who you are: sign in with user name and password</source>
        <translation>Enligt företagets regel attesterar ingen sitt eget utkast, och en inklistrad API-nyckel säger inte vem du är: logga in med användarnamn och lösenord</translation>
    </message>
    <message>
        <source>Billecta calls whoever wrote this draft {name}: make sure it was not you</source>
        <translation>Billecta kallar den som skrev utkastet {name}: se efter att det inte var du</translation>
    </message>
    <message>
        <source>Your own draft</source>
        <translation>Eget utkast</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Vem är du?</translation>
    </message>
</context>
<context>
    <name>WorkRows</name>
    <message>
        <source>Kind of work</source>
        <translation>Typ av arbete</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Material in it</source>
        <translation>Varav material</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Bygg</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Glass and metal work</source>
        <translation>Glas- och plåtarbete</translation>
    </message>
    <message>
        <source>Ground and drainage work</source>
        <translation>Mark- och dräneringsarbete</translation>
    </message>
    <message>
        <source>Masonry</source>
        <translation>Murning</translation>
    </message>
    <message>
        <source>Painting and wallpapering</source>
        <translation>Målning och tapetsering</translation>
    </message>
    <message>
        <source>Plumbing and ventilation</source>
        <translation>VVS</translation>
    </message>
    <message>
        <source>Child minding</source>
        <translation>Barnpassning</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>IT services</source>
        <translation>IT-tjänster</translation>
    </message>
    <message>
        <source>Care of clothes and textiles</source>
        <translation>Kläd- och textilvård</translation>
    </message>
    <message>
        <source>Personal care</source>
        <translation>Personlig omsorg</translation>
    </message>
    <message>
        <source>Snow clearing</source>
        <translation>Snöskottning</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Städning</translation>
    </message>
    <message>
        <source>Gardening</source>
        <translation>Trädgårdsarbete</translation>
    </message>
    <message>
        <source>Repair of white goods</source>
        <translation>Reparation av vitvaror</translation>
    </message>
    <message>
        <source>Furnishing</source>
        <translation>Möblering</translation>
    </message>
    <message>
        <source>Looking after the home</source>
        <translation>Tillsyn av bostad</translation>
    </message>
    <message>
        <source>{sum} is asked of Skatteverket</source>
        <translation>{sum} begärs av Skatteverket</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message>
        <source>ends today</source>
        <translation>går ut i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n dag kvar</numerusform>
            <numerusform>%n dagar kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>gick ut för %n dag sedan</numerusform>
            <numerusform>gick ut för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of issuers</source>
        <translation>
            <numerusform>%n utfärdarcertifikat</numerusform>
            <numerusform>%n utfärdarcertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Days</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag försenad</numerusform>
            <numerusform>%n dagar försenad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Släng…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Stop checking it</source>
        <translation>Sluta kontrollera</translation>
    </message>
    <message>
        <source>It may have been carried out at Billecta or not. Look there before you make the change again.</source>
        <translation>Den kan ha genomförts hos Billecta eller inte. Titta där innan du gör ändringen igen.</translation>
    </message>
</context>
<context>
    <name>_Noted</name>
    <message>
        <source>Note it down first: nobody can find it again.</source>
        <translation>Anteckna den först: ingen kan få fram den igen.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: {finding}</source>
        <translation>Ändra: {finding}</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Godta</translation>
    </message>
    <message>
        <source>Accept: {finding}</source>
        <translation>Godta: {finding}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sett</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message numerus="yes">
        <source>%n customer(s) in it have protected identity. Names and addresses leave the program.</source>
        <translation>
            <numerusform>%n kund har skyddad identitet. Namn och adress lämnar programmet.</numerusform>
            <numerusform>%n kunder har skyddad identitet. Deras namn och adresser lämnar programmet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n klar</numerusform>
            <numerusform>%n klara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n blev inte av</numerusform>
            <numerusform>%n blev inte av</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <translation>
            <numerusform>%n inte påbörjad</numerusform>
            <numerusform>%n inte påbörjade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied, to be pasted into a spreadsheet or a letter.</source>
        <translation>
            <numerusform>%n rad är kopierad och kan klistras in i ett kalkylark eller brev.</numerusform>
            <numerusform>%n rader är kopierade och kan klistras in i ett kalkylark eller brev.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended while %n invoice(s) were being attested.</source>
        <translation>
            <numerusform>Programmet avslutades medan en faktura attesterades.</numerusform>
            <numerusform>Programmet avslutades medan %n fakturor attesterades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in it have protected identity. Their names and addresses are masked, the rest is written.</source>
        <translation>
            <numerusform>%n kund har skyddad identitet. Namn och adress maskeras, resten följer med.</numerusform>
            <numerusform>%n kunder har skyddad identitet. Namn och adresser maskeras, resten följer med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of BankID or Swish were under way when you left. What became of them is under Payments.</source>
        <translation>
            <numerusform>%n begäran med BankID eller Swish pågick när du lämnade. Hur det gick står under Betalningar.</numerusform>
            <numerusform>%n begäranden med BankID eller Swish pågick när du lämnade. Hur det gick står under Betalningar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
</context>
</TS>
