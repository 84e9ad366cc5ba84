using RegisterNotice.Import.Interpreting;

namespace RegisterNotice.Import.Tests.Interpreting;

/// <summary>No reader of facts rests on what another has read.</summary>
public sealed class ReaderOrderTests
{
    private static readonly int[] Seeds = [1, 2, 3, 5, 8];

    public static TheoryData<string, PageFormat> Pages => [.. NoticePages.Own.Select(page => (page.Page, page.Format))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Readers_in_any_order_give_the_same_notice(string page, PageFormat format)
    {
        foreach (var placed in NoticePageReader.Read(page, new() { Format = format }).Documents)
        {
            var usual = Read(placed.Document, Interpreter.Readers);

            foreach (var readers in Orders())
            {
                var read = Read(placed.Document, readers);

                read.Notice.Should().Be(usual.Notice);
                read.Facts.Should().Equal(usual.Facts);
                read.Unclear.Should().Equal(usual.Unclear);
            }
        }
    }

    private static IEnumerable<Action<NoticeDraft>[]> Orders() =>
        Seeds.Select(seed => Shuffled(new Random(seed))).Prepend([.. Interpreter.Readers.Reverse()]);

    private static Action<NoticeDraft>[] Shuffled(Random random)
    {
        Action<NoticeDraft>[] readers = [.. Interpreter.Readers];
        random.Shuffle(readers);
        return readers;
    }

    private static InterpretedDocument Read(NoticeDocument document, IReadOnlyList<Action<NoticeDraft>> readers) =>
        Interpreter.Interpret(document, "imported", readers, TestContext.Current.CancellationToken);
}
