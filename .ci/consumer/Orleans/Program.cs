// A new user's silo, as far as the serializer goes: a grain's messages that hold a notice and a report on it, written from the package's readme alone.
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Serialization;
using RegisterNotice;
using RegisterNotice.Orleans;
using RegisterNotice.Validation;

var services = new ServiceCollection().AddSerializer(serializer => serializer.AddRegisterNotice()).BuildServiceProvider();
var serializer = services.GetRequiredService<Serializer>();

var notice = NoticeBuilder.Create("members", "fi")
    .RegisterName("Soutuseuran jäsenrekisteri")
    .Controller("Soutuseura Airo ry", c => c.Email("toimisto@airo.example"))
    .Purpose("membership", "Jäsenyyden hoito", p => p.OnContract())
    .Build();
var sent = new Judged { Notice = notice, Report = NoticeValidator.Validate(notice) };

var bytes = serializer.SerializeToArray(sent);
var received = serializer.Deserialize<Judged>(bytes);

Console.WriteLine($"{bytes.Length} bytes, {received!.Report.Findings.Count} findings");
if (received.Notice != sent.Notice || received.Report != sent.Report)
{
    throw new InvalidOperationException("What a grain was sent did not arrive as it was.");
}

/// <summary>A message of the host's own.</summary>
[GenerateSerializer]
internal sealed record Judged
{
    [Id(0)]
    public required Notice Notice { get; init; }

    [Id(1)]
    public required NoticeReport Report { get; init; }
}
