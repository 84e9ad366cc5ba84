namespace RegisterNotice.Words;

/// <content>RN91: bringing a page over.</content>
internal static partial class RuleMessages
{
    private static Dictionary<string, RuleText> Import() => new()
    {
        ["RN9101"] = new(
            "Sivulla ei ole yhtään sanaa.",
            "Sidan innehåller inte ett enda ord.",
            "The page does not contain a single word.",
            "Tarkista, että tiedosto on oikea. Jos sanat tulevat näkyviin vasta selaimessa, tallenna sivu selaimesta tai kopioi sen teksti.",
            "Kontrollera att filen är den rätta. Om orden visas först i webbläsaren, spara sidan därifrån eller kopiera dess text.",
            "Check that it is the right file. If the words appear only in a browser, save the page from there or copy its text."),
        ["RN9102"] = new(
            "Tiedosto on PDF, ei teksti- tai verkkosivu.",
            "Filen är en PDF, inte en text eller en webbsida.",
            "The file is a PDF, not a text or a web page.",
            "Lue PDF paketin RegisterNotice.Import.Documents tai komentorivityökalun avulla, tai tuo selosteen verkkosivu.",
            "Läs PDF-filen med paketet RegisterNotice.Import.Documents eller med kommandoradsverktyget, eller importera beskrivningens webbsida.",
            "Read the PDF by the package RegisterNotice.Import.Documents or by the command-line tool, or import the notice's web page."),
        ["RN9103"] = new(
            "Tiedosto on toimisto-ohjelman asiakirja ({form}), ei teksti- tai verkkosivu.",
            "Filen är ett dokument från ett kontorsprogram ({form}), inte en text eller en webbsida.",
            "The file is an office document ({form}), not a text or a web page.",
            "Word-tiedosto (.docx) luetaan paketin RegisterNotice.Import.Documents tai komentorivityökalun avulla. Tallenna muu asiakirja "
                + "Word-tiedostona, tekstinä tai verkkosivuna (HTML) ja tuo se.",
            "En Word-fil (.docx) läses med paketet RegisterNotice.Import.Documents eller med kommandoradsverktyget. Spara ett annat "
                + "dokument som Word-fil, text eller webbsida (HTML) och importera det.",
            "A Word file (.docx) is read by the package RegisterNotice.Import.Documents or by the command-line tool. Save any other "
                + "document as a Word file, as text or as a web page (HTML), and import that."),
        ["RN9104"] = new(
            "Tiedosto on kuva ({form}); kuvasta ei voi lukea sanoja.",
            "Filen är en bild ({form}); ur en bild kan inga ord läsas.",
            "The file is an image ({form}); words cannot be read from an image.",
            "Hae seloste tekstinä, tai muunna kuva ensin tekstiksi tekstintunnistuksella.",
            "Skaffa beskrivningen som text, eller gör först om bilden till text med textigenkänning.",
            "Get the notice as text, or first turn the image into text with text recognition."),
        ["RN9105"] = new(
            "Tiedosto on pakattu ({form}).",
            "Filen är packad ({form}).",
            "The file is compressed ({form}).",
            "Pura paketti ja tuo sivu, joka on sen sisällä.",
            "Packa upp filen och importera sidan som finns i den.",
            "Extract it, and import the page inside it."),
        ["RN9106"] = new(
            "Tiedosto on jo seloste: RegisterNoticen JSONia, ei sivu.",
            "Filen är redan en beskrivning: RegisterNotices JSON, ingen sida.",
            "The file is already a notice: RegisterNotice's JSON, not a page.",
            "Sitä ei tarvitse tuoda. Tarkista se komennolla validate tai lue se luokalla NoticeJson.",
            "Den behöver inte importeras. Kontrollera den med kommandot validate eller läs den med klassen NoticeJson.",
            "It does not need to be imported. Check it with the command validate, or read it with the class NoticeJson."),
        ["RN9107"] = new(
            "Tiedosto on dataa ({form}), ei sivu.",
            "Filen är data ({form}), ingen sida.",
            "The file is data ({form}), not a page.",
            "Tuo sivu, jonka ihmiset lukevat: teksti, HTML tai Markdown.",
            "Importera sidan som människor läser: text, HTML eller Markdown.",
            "Import the page that people read: text, HTML or Markdown."),
        ["RN9108"] = new(
            "Tiedosto ei ole tekstiä: siinä on merkkejä, joita tekstissä ei ole.",
            "Filen är inte text: den innehåller tecken som inte förekommer i text.",
            "The file is not text: it contains characters that do not occur in text.",
            "Tarkista, että tiedosto on oikea. Jos se on tekstiä, tallenna se UTF-8-muodossa.",
            "Kontrollera att filen är den rätta. Om den är text, spara den som UTF-8.",
            "Check that it is the right file. If it is text, save it as UTF-8."),
        ["RN9109"] = new(
            "Sivu ylittää rajan {limit} = {most}.",
            "Sidan överskrider gränsen {limit} = {most}.",
            "The page exceeds the limit {limit} = {most}.",
            "Erota seloste omaksi tiedostokseen, tai nosta rajaa, jos luotat sivun lähteeseen.",
            "Lägg beskrivningen i en egen fil, eller höj gränsen om du litar på källan.",
            "Put the notice into a file of its own, or raise the limit if you trust the source of the page."),
        ["RN9110"] = new(
            "Sivua ei ymmärretty: siinä ei ole yhtään osiota eikä tietoa, joka kuuluu tietosuojaselosteeseen. Sanat ovat tallessa sellaisinaan.",
            "Sidan blev inte förstådd: den har inget avsnitt och ingen uppgift som hör till en dataskyddsbeskrivning. Orden har sparats som de är.",
            "The page was not understood: it has no section and no fact of a privacy notice. Its words are kept as they are.",
            "Tarkista, että sivu on tietosuojaseloste, että sen muoto (teksti, HTML, Markdown) on annettu oikein ja että se on suomeksi, "
                + "ruotsiksi tai englanniksi.",
            "Kontrollera att sidan är en dataskyddsbeskrivning, att dess format (text, HTML, Markdown) är rätt angivet och att den är på "
                + "finska, svenska eller engelska.",
            "Check that the page is a privacy notice, that its format (text, HTML, Markdown) is given correctly, and that it is in "
                + "Finnish, Swedish or English."),
        ["RN9111"] = new(
            "Tiedosto on suojattu salasanalla.",
            "Filen är skyddad med lösenord.",
            "The file is protected by a password.",
            "Avaa tiedosto salasanalla, tallenna se ilman suojausta ja tuo tallennettu tiedosto.",
            "Öppna filen med lösenordet, spara den utan skydd och importera den sparade filen.",
            "Open the file with its password, save it without protection, and import the saved file."),
        ["RN9112"] = new(
            "Tiedostossa ei ole tekstiä; sivut ovat todennäköisesti kuvia.",
            "Filen innehåller ingen text; sidorna är sannolikt bilder.",
            "The file holds no text; its pages are probably pictures.",
            "Käytä tiedostoa, jota ei ole skannattu, tai tunnista teksti ensin (OCR) ja tuo tulos, kun olet lukenut sen läpi.",
            "Använd en fil som inte är skannad, eller gör en textigenkänning (OCR) och importera resultatet när du har läst igenom det.",
            "Use a file that was not scanned, or have its text recognised (OCR) first, and import the result once you have read it through."),
        ["RN9113"] = new(
            "Tiedosto on vioittunut, eikä sitä voi lukea.",
            "Filen är skadad och kan inte läsas.",
            "The file is damaged and cannot be read.",
            "Avaa tiedosto ohjelmassa, jolla se on tehty, tallenna se uudelleen ja tuo tallennettu tiedosto.",
            "Öppna filen i det program som den är gjord med, spara den på nytt och importera den sparade filen.",
            "Open the file in the program that made it, save it again, and import the saved file."),
    };
}
