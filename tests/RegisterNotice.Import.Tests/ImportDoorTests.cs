using System.Text;

namespace RegisterNotice.Import.Tests;

/// <summary>The ways in: text, bytes, streams, and their limits.</summary>
public sealed class ImportDoorTests
{
    private const string Page = "Tietosuojaseloste\n\nRekisterinpitäjä\nVillapäjä Oy\n";

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Page);

    [Fact]
    public async Task All_ways_in_give_the_same()
    {
        var expected = NoticeImporter.Import(Page).Notices.Single();
        using var stream = new MemoryStream(Bytes);
        using var again = new MemoryStream(Bytes);

        NoticeImporter.Import(Bytes).Notices.Should().Equal(expected);
        NoticeImporter.Import(Bytes.AsSpan()).Notices.Should().Equal(expected);
        NoticeImporter.Import(stream).Notices.Should().Equal(expected);
        (await NoticeImporter.ImportAsync(again, cancellationToken: TestContext.Current.CancellationToken)).Notices.Should().Equal(expected);
        (stream.CanRead, again.CanRead).Should().Be((true, true), "streams are left open");
    }

    [Fact]
    public void The_text_and_its_encoding_are_told()
    {
        NoticeImporter.Import(Page).Should().BeEquivalentTo(new { Text = Page, Encoding = (string?)null, IsUnderstood = true });
        NoticeImporter.Import(Bytes).Should().BeEquivalentTo(new { Text = Page, Encoding = "utf-8", IsUnderstood = true });
    }

    [Fact]
    public async Task A_page_beyond_a_limit_is_refused_and_little_more_is_read()
    {
        using var endless = new EndlessStream();
        var options = new ImportOptions { MaxBytes = 100_000 };

        Refusal(NoticeImporter.Import(endless, options)).Should().Be("MaxBytes=100000");
        endless.Given.Should().BeLessThan(400_000);
        Refusal(await NoticeImporter.ImportAsync(new EndlessStream(), options, TestContext.Current.CancellationToken)).Should().Be("MaxBytes=100000");
        Refusal(NoticeImporter.Import(new byte[100_001], options)).Should().Be("MaxBytes=100000");
        Refusal(NoticeImporter.Import(new string('a', 11), new() { MaxLength = 10 })).Should().Be("MaxLength=10");
        NoticeImporter.Import(new string('a', 10), new() { MaxLength = 10 }).IsRefused.Should().BeFalse();
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);

        FluentActions.Invoking(() => NoticeImporter.Import(Page, cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => NoticeImporter.Import(Bytes, cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => NoticeImporter.Import(new EndlessStream(), cancellationToken: cancelled)).Should().Throw<OperationCanceledException>();
        await FluentActions.Awaiting(() => NoticeImporter.ImportAsync(new MemoryStream(Bytes), cancellationToken: cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public void Limits_that_make_no_sense_are_refused()
    {
        FluentActions.Invoking(() => new ImportOptions { MaxBytes = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ImportOptions { MaxLength = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ImportOptions { MaxNesting = 7 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ImportOptions { MaxNesting = ImportOptions.GreatestNesting + 1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ImportOptions { MessageLanguage = null! }).Should().Throw<ArgumentNullException>();
    }

    private static string Refusal(ImportResult result) => $"{result.Findings.Single().Arguments["limit"]}={result.Findings.Single().Arguments["most"]}";

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
