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
            "Kopioi PDF:n teksti tekstitiedostoon tai hae selosteen verkkosivu, ja tuo se.",
            "Kopiera texten ur PDF-filen till en textfil eller hämta beskrivningens webbsida, och importera den.",
            "Copy the text of the PDF into a text file, or get the notice's web page, and import that."),
        ["RN9103"] = new(
            "Tiedosto on toimisto-ohjelman asiakirja ({form}), ei teksti- tai verkkosivu.",
            "Filen är ett dokument från ett kontorsprogram ({form}), inte en text eller en webbsida.",
            "The file is an office document ({form}), not a text or a web page.",
            "Avaa asiakirja, tallenna se tekstinä tai verkkosivuna (HTML) ja tuo tallennettu tiedosto.",
            "Öppna dokumentet, spara det som text eller webbsida (HTML) och importera den sparade filen.",
            "Open the document, save it as text or as a web page (HTML), and import the saved file."),
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
            "Tarkista, että sivu on tietosuojaseloste, että sen muoto (teksti, HTML, Markdown) on annettu oikein ja että se on suomeksi, ruotsiksi tai englanniksi.",
            "Kontrollera att sidan är en dataskyddsbeskrivning, att dess format (text, HTML, Markdown) är rätt angivet och att den är på finska, svenska eller engelska.",
            "Check that the page is a privacy notice, that its format (text, HTML, Markdown) is given correctly, and that it is in Finnish, Swedish or English."),
    };
}
