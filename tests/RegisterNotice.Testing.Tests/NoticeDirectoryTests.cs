using RegisterNotice.Json;
using RegisterNotice.Samples;

namespace RegisterNotice.Testing.Tests;

public sealed class NoticeDirectoryTests
{
    private static readonly string Shop = NoticeJson.Write(SampleNotices.OfShops[0], NoticeWriteOptions.Indented);

    [Fact]
    public void Each_file_of_a_folder_is_a_row_with_its_name()
    {
        using var folder = new Folder().With("shop.json", Shop).With("fi/town.json", NoticeJson.Write(SampleNotices.Faultless[0])).With("readme.txt", "no notice");

        var notices = NoticeDirectory.Find(folder.Path);

        notices.Rows.Select(row => row.Single()).Should().Equal("fi/town.json", "shop.json");
        notices["shop.json"].Notice.Equals(SampleNotices.OfShops[0]).Should().BeTrue();
        notices["fi/town.json"].Path.Should().Be(Path.Combine(folder.Path, "fi", "town.json"));
        notices.Files.Select(file => file.ToString()).Should().Equal("fi/town.json", "shop.json");
    }

    [Fact]
    public void A_pattern_chooses_files()
    {
        using var folder = new Folder().With("shop.notice.json", Shop).With("package.json", "{}");

        NoticeDirectory.Find(folder.Path, "*.notice.json").Files.Should().ContainSingle();
    }

    [Fact]
    public void A_relative_path_is_found_in_a_folder_above_the_tests() =>
        NoticeDirectory.Find("src/RegisterNotice/Json", "notice.schema.json").Path.Should().EndWith(Path.Combine("src", "RegisterNotice", "Json"));

    [Fact]
    public void A_fault_of_reading_is_told_by_file_line_and_column()
    {
        using var folder = new Folder().With("bad.json", "{\n  \"schemaVersion\": \"1.0\",\n  \"id\": \"a\",\n  \"nope\": 1\n}");
        var file = NoticeDirectory.Find(folder.Path)["bad.json"];

        file.Invoking(it => it.Notice).Should().Throw<NoticeAssertionException>()
            .WithMessage($"bad.json is no faultless notice:\n  {file.Path}(4,3): error RN9004 /nope: *");
    }

    [Fact]
    public void A_folder_without_notices_fails_since_the_test_would_check_nothing()
    {
        using var folder = new Folder().With("readme.txt", "");

        folder.Invoking(it => NoticeDirectory.Find(it.Path)).Should().Throw<NoticeAssertionException>().WithMessage("No file [*].json is in * the test would check nothing.".Replace("[*]", "*", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_is_nowhere_is_named() =>
        FluentActions.Invoking(() => NoticeDirectory.Find("no/such/folder")).Should().Throw<DirectoryNotFoundException>().WithMessage("There is no folder no/such/folder, *");

    [Fact]
    public void A_name_that_no_file_has_is_named()
    {
        using var folder = new Folder().With("shop.json", Shop);

        folder.Invoking(it => NoticeDirectory.Find(it.Path)["town.json"]).Should().Throw<KeyNotFoundException>().WithMessage("* has no notice town.json.");
    }
}
