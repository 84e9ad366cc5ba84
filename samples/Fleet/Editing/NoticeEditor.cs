using NodaTime;
using Orleans.Placement;
using RegisterNotice.EntityFrameworkCore;
using RegisterNotice.Validation;

namespace RegisterNotice.Fleet.Editing;

/// <summary>The editor of a notice, alive in one silo at a time: what two people do at once is done one after the other.</summary>
[HashBasedPlacement]
internal sealed class NoticeEditor(NoticeStore<FleetContext> store, IClock clock) : Grain, INoticeEditor
{
    private Notice? draft;
    private int revision;

    private (string Tenant, string Id) Key => this.GetPrimaryKeyString().Split('/') is [var tenant, var id]
        ? (tenant, id)
        : throw new InvalidOperationException("The key of an editor is tenant/notice.");

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var (tenant, id) = Key;
        var stored = await store.FindAsync(id, tenant: tenant, cancellation: cancellationToken)
            ?? throw new InvalidOperationException($"{tenant} has no notice {id}.");
        (draft, revision) = (stored.Notice, stored.Version.Revision);
    }

    public Task<Notice> DraftAsync() => Task.FromResult(draft!);

    public Task<NoticeReport> ChangeAsync(Notice draft)
    {
        this.draft = draft;
        return Task.FromResult(NoticeValidator.Validate(draft, new() { AsOf = clock.GetCurrentInstant().InUtc().Date }));
    }

    public async Task<int> PublishAsync(string by)
    {
        var (tenant, _) = Key;
        var published = await store.PublishAsync(draft!, new() { Tenant = tenant, By = by, ExpectedRevision = revision });
        return revision = published.Revision;
    }

    public Task<int> ProcessAsync() => Task.FromResult(Environment.ProcessId);
}
