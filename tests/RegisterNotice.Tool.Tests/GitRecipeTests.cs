using System.Diagnostics;
using RegisterNotice.Json;

namespace RegisterNotice.Tool.Tests;

/// <summary>The recipes of docs/notice-in-time.md, with git itself; skipped where there is none.</summary>
public sealed class GitRecipeTests : IDisposable
{
    private static readonly Notice Old = new()
    {
        Id = "a",
        Languages = [LanguageTag.English],
        Title = LocalizedText.Of("en", "Privacy notice"),
        Purposes = [new() { Id = "news", Description = LocalizedText.Of("en", "Newsletter") }],
        Security = [new() { Kind = SecurityMeasureKind.Backup }],
    };

    private static readonly Notice Wider = Old with
    {
        Purposes = [.. Old.Purposes, new() { Id = "ads", Description = LocalizedText.Of("en", "Targeted advertising") }],
    };

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder tools = new();

    public GitRecipeTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The recipes are for a POSIX shell.");
        Assert.SkipUnless(CanStart("git"), "git is not on this machine.");
        tools.Write("register-notice", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "RegisterNotice.Tool.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tools.At("register-notice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Aino");
        Git("config", "user.email", "aino@example.example");
        folder.Write(".gitattributes", "notices/*.json diff=notice merge=notice\n");
        Commit(Old, "first");
    }

    public void Dispose()
    {
        folder.Dispose();
        tools.Dispose();
    }

    [Fact]
    public void Git_diff_shows_what_changed_in_a_notice()
    {
        Git("config", "diff.notice.command", "sh -c 'register-notice diff \"$2\" \"$5\" || test $? -eq 1' --");
        folder.Write("notices/a.json", Indented(Wider));

        Git("diff").Should().Contain("To be told to data subjects beforehand (1):").And.Contain("Targeted advertising").And.NotContain("@@");
    }

    [Fact]
    public void Git_diff_shows_a_notice_that_is_new_or_gone()
    {
        Git("config", "diff.notice.command", "sh -c 'register-notice diff \"$2\" \"$5\" || test $? -eq 1' --");
        folder.Write("notices/b.json", Indented(Wider));
        Git("add", ".");

        Git("diff", "--cached").Should().Contain("Targeted advertising").And.Contain("/purposes/1");

        Git("commit", "-qm", "second");
        Git("rm", "-q", "notices/b.json");
        Git("diff", "--cached").Should().Contain("Targeted advertising");
    }

    [Fact]
    public void Git_difftool_compares_notices()
    {
        Git("config", "difftool.notice.cmd", "register-notice diff \"$LOCAL\" \"$REMOTE\"");
        folder.Write("notices/a.json", Indented(Wider));

        Git("difftool", "--no-prompt", "--tool=notice").Should().Contain("Targeted advertising").And.Contain("13(3)");
    }

    [Fact]
    public void Git_log_shows_a_notice_as_its_page()
    {
        Git("config", "diff.notice.textconv", "register-notice render --to text");
        Commit(Wider, "second");

        Git("log", "-p", "-1").Should().MatchRegex(@"\n\+.*Targeted advertising").And.NotContain("\"purposes\"");
    }

    [Fact]
    public void Git_merge_merges_notices_and_leaves_conflicts_to_people()
    {
        Git("config", "merge.notice.driver", "register-notice merge %O %A %B --preserve --output %A");
        Git("checkout", "-qb", "lawyer");
        Commit(Wider, "lawyer");
        Git("checkout", "-qb", "translator", "main");
        var translated = Old with { Title = Old.Title!.With("sv", "Dataskyddsbeskrivning"), Purposes = [Old.Purposes[0] with { Description = Old.Purposes[0].Description.With("sv", "Nyhetsbrev") }] };
        Commit(translated, "translator");

        Git("merge", "-q", "-m", "both", "lawyer");

        NoticeJson.Parse(folder.Read("notices/a.json")).Should().Be(translated with { Purposes = [translated.Purposes[0], Wider.Purposes[1]] });

        Git("checkout", "-qb", "other", "main");
        Commit(Old with { Title = LocalizedText.Of("en", "How we use your data") }, "other");
        Git("checkout", "-q", "main");
        Commit(Old with { Title = LocalizedText.Of("en", "Your data") }, "main");
        var (code, said) = Run("git", "merge", "-q", "-m", "third", "other");

        code.Should().Be(1);
        said.Should().Contain("/title/en").And.Contain("How we use your data");
        NoticeJson.Parse(folder.Read("notices/a.json")).Title!["en"].Should().Be("Your data");
        Git("status", "--porcelain").Should().Contain("UU notices/a.json");
    }

    private static string Indented(Notice notice) => NoticeJson.Write(notice, NoticeWriteOptions.Indented) + "\n";

    private static bool CanStart(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, "--version") { RedirectStandardOutput = true, UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private void Commit(Notice notice, string message)
    {
        folder.Write("notices/a.json", Indented(notice));
        Git("add", ".");
        Git("commit", "-qm", message);
    }

    private string Git(params string[] arguments)
    {
        var (code, said) = Run("git", arguments);
        code.Should().Be(0, said);
        return said;
    }

    private (int Code, string Said) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = $"{tools.Path}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_PAGER"] = "cat";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
