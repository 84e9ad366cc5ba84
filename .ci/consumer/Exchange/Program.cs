// A new user's program that keeps the record in a spreadsheet, written from the package's readme alone.
using RegisterNotice;
using RegisterNotice.Documents;
using RegisterNotice.Exchange;

var notice = NoticeBuilder.Create("members", "fi")
    .RegisterName("Soutuseuran jäsenrekisteri")
    .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
    .Purpose("membership", "Jäsenyyden hoito", p => p.OnContract())
    .Build();
using var workbook = new MemoryStream();
RecordWorkbook.Write([notice], workbook, new() { Languages = [LanguageTag.Finnish, LanguageTag.Swedish], Questionnaires = [RecordQuestionnaire.Ico] });
using var table = new MemoryStream();
CsvTable.Write(RecordComposer.Table([notice], LanguageTag.Finnish), table);
Console.WriteLine($"{workbook.Length} bytes of workbook, {table.Length} bytes of CSV");
if (workbook.Length == 0 || table.Length == 0)
{
    throw new InvalidOperationException("A file of the record is empty.");
}
