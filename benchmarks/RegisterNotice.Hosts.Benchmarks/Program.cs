using RegisterNotice.Hosts.Benchmarks.Judging;
using RegisterNotice.Hosts.Benchmarks.Pages;
using RegisterNotice.Hosts.Benchmarks.Store;

// One program for each thing that is measured; what stands behind its name is for it.
return args switch
{
    ["pages", .. var rest] => await PageSpeed.RunAsync(rest),
    ["start", .. var rest] => await HostStart.RunAsync(rest),
    ["publishing", .. var rest] => await PagesWhilePublishing.RunAsync(rest),
    ["store", .. var rest] => await StoreSpeed.RunAsync(rest),
    ["judging", .. var rest] => await JudgingSpeed.RunAsync(rest),
    ["judging-worker", var connection, var version] => await JudgingWorker.RunAsync(connection, version),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        pages [seconds]        a cached page beside a static file of the same bytes, by one server over loopback
        start [runs]           a host with notices beside an empty one, each a process of its own, until it listens
        publishing [seconds]   64 connections while revisions are published: errors, stale pages, memory
        store [notices]        publishing and reading beside raw Npgsql, on the PostgreSQL that REGISTERNOTICE_POSTGRES names
        judging [notices] [partitions] [two]
                               stored notices judged again by one process and by two, over PostgreSQL; by two alone
        """);
    return 1;
}
