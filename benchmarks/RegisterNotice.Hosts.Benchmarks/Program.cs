using RegisterNotice.Hosts.Benchmarks.Pages;

// One program for each thing that is measured; what stands behind its name is for it.
return args switch
{
    ["pages", .. var rest] => await PageSpeed.RunAsync(rest),
    ["start", .. var rest] => await HostStart.RunAsync(rest),
    ["publishing", .. var rest] => await PagesWhilePublishing.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        pages [seconds]        a cached page beside a static file of the same bytes, by one server over loopback
        start [runs]           a host with notices beside an empty one, each a process of its own, until it listens
        publishing [seconds]   64 connections while revisions are published: errors, stale pages, memory
        """);
    return 1;
}
