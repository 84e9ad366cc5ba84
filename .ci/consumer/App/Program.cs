using RegisterNotice.Documents;
using RegisterNotice.Import;
using RegisterNotice.Json;
using RegisterNotice.Validation;

var notice = NoticeImporter.Import("1. Rekisterinpitäjä\nKoepaja Oy\n\n2. Rekisterin nimi\nAsiakasrekisteri\n").Notices[0];
if (!NoticeJson.Parse(NoticeJson.Write(notice)).Equals(notice))
{
    throw new InvalidOperationException("The notice does not read back equal.");
}

Console.WriteLine($"{NoticeValidator.Validate(notice).Findings.Count} findings");
Console.WriteLine(PlainTextWriter.Write(NoticeComposer.Compose(notice)));
