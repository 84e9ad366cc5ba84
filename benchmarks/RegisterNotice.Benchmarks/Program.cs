using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RegisterNotice.Benchmarks;

if (args is ["--allocations", var path, ..])
{
    return Allocations.Check(path, write: args.Contains("--write"));
}

// In one process: the same work beside each other, and no build for each class.
var config = DefaultConfig.Instance
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).AsMutator());
BenchmarkSwitcher.FromAssembly(typeof(Workloads).Assembly).Run(args, config);
return 0;
