using BenchmarkDotNet.Running;
using RegisterNotice.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(JsonBenchmarks).Assembly).Run(args);
