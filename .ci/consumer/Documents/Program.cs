// A new user's program that publishes a notice as a Word file and brings it back, written from the package's readme alone.
using RegisterNotice;
using RegisterNotice.Documents;
using RegisterNotice.Import;

var notice = NoticeBuilder.Create("members", "fi")
    .Title("Tietosuojaseloste").RegisterName("Soutuseuran jäsenrekisteri")
    .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
    .Purpose("membership", "Jäsenyyden hoito", p => p.OnContract())
    .Build();
var file = FileImporter.Import(WordWriter.Write(NoticeComposer.Compose(notice)));
Console.WriteLine($"{file.Format}: {file.Result.Facts.Count} facts");
if (file.Result.IsRefused || file.Result.Notices[0].Controllers[0].Name != "Soutuseura Airo ry" || file.PlaceOf(file.Result.Facts[0].Span) is null)
{
    throw new InvalidOperationException("The notice did not come back.");
}
