// The notices of a web shop and of a town's library, for readers in three languages and for the editor who keeps them. Run with
//
//     dotnet run --project samples/Site
//
// and open the address that it prints. Notices are kept in SQLite, in the folder for temporary files;
// --ConnectionStrings:Notices="Host=..." keeps them in PostgreSQL.

using RegisterNotice.Site.Hosting;

await using var site = await SiteHost.CreateAsync(args);
Console.WriteLine($"The editor logs in with the password {site.Services.GetRequiredService<EditorPassword>().Value}");
await site.RunAsync();
