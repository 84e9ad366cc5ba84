namespace RegisterNotice.EntityFrameworkCore.Tests.Judging;

/// <summary>A handler that writes whom to tell into a table of the host, and remembers what it was told.</summary>
internal sealed class Outbox : INoticeVerdictHandler<HostContext>
{
    private readonly Lock turn = new();
    private readonly List<NoticeVerdictChange> told = [];

    public volatile bool Fails;

    public Action? OnTold { get; init; }

    public IReadOnlyList<NoticeVerdictChange> Told
    {
        get
        {
            lock (turn)
            {
                return [.. told];
            }
        }
    }

    public Task VerdictsChangedAsync(HostContext context, IReadOnlyList<NoticeVerdictChange> changes, CancellationToken cancellationToken)
    {
        lock (turn)
        {
            told.AddRange(changes);
        }

        OnTold?.Invoke();
        if (Fails)
        {
            throw new InvalidOperationException("The outbox is full.");
        }

        context.Customers.AddRange(changes.Select(it => new Customer { Name = $"{it.Tenant}/{it.Id}" }));
        return Task.CompletedTask;
    }

    /// <summary>Waits until what was told is as it should be; a test that waits in vain is ended after half a minute.</summary>
    public async Task UntilAsync(Func<IReadOnlyList<NoticeVerdictChange>, bool> isSo)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo(Told))
        {
            await Task.Delay(10, patience.Token);
        }
    }
}
