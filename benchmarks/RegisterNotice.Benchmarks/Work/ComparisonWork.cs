using BenchmarkDotNet.Attributes;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using JsonDiffPatchDotNet;
using Newtonsoft.Json.Linq;
using RegisterNotice.Changes;
using RegisterNotice.Json;

namespace RegisterNotice.Benchmarks.Work;

/// <summary>
/// Comparing two revisions of a notice by what they say, beside reading one of them, a comparison of JSON trees and one of the lines of canonical JSON.
/// </summary>
public abstract class ComparisonWork
{
    private Notice old = null!;
    private Notice @new = null!;
    private Notice equal = null!;
    private Notice translated = null!;
    private byte[] json = [];
    private (JToken Old, JToken New) trees;
    private (string Old, string New) lines;

    public abstract string Name { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        old = Workloads.All[Name];
        @new = Workloads.Revise(old);
        json = Workloads.JsonOf(@new);
        translated = Workloads.Translate(old);
        equal = NoticeJson.Parse(Workloads.JsonOf(old));
        trees = (JToken.Parse(NoticeJson.Write(old)), JToken.Parse(NoticeJson.Write(@new)));
        lines = (NoticeJson.Write(old, NoticeWriteOptions.Indented), NoticeJson.Write(@new, NoticeWriteOptions.Indented));
        if (Compare().Weight != ChangeWeight.Material || !CompareEqual().IsEmpty || JsonDiffPatch() is null || Lines().DiffBlocks.Count == 0)
        {
            throw new InvalidOperationException("Not every one of them finds that the notice was changed.");
        }
    }

    [Benchmark(Baseline = true)]
    public Notice? Read() => NoticeJson.Read(json).Notice;

    [Benchmark]
    public NoticeComparison Compare() => NoticeComparison.Of(old, @new);

    [Benchmark]
    public NoticeComparison CompareEqual() => NoticeComparison.Of(old, equal);

    [Benchmark]
    public NoticeMerge Merge() => NoticeMerge.Of(old, @new, translated);

    [Benchmark]
    public JToken JsonDiffPatch() => new JsonDiffPatch().Diff(trees.Old, trees.New);

    [Benchmark]
    public DiffResult Lines() => Differ.Instance.CreateDiffs(lines.Old, lines.New, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
}
