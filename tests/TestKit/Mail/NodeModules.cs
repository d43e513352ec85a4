using Prakerja.TestKit.Processes;

namespace Prakerja.TestKit.Mail;

/// <summary>Installs the npm packages of a folder, pinned by its lock file, where they are missing; by one test process at a time.</summary>
public static class NodeModules
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public static async Task Ensure(string folder)
    {
        // npm writes this file last.
        var mark = Path.Combine(folder, "node_modules", ".package-lock.json");
        if (File.Exists(mark))
            return;
        using var patience = new CancellationTokenSource(Patience);
        await using var held = await Lock(Repository.PathOf("tests", "TestKit", "obj", "npm-install.lock"), patience.Token);
        if (File.Exists(mark))
            return;
        var done = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var npm = ChildProcess.Start(
            "sh", ["-c", "npm ci --no-audit --no-fund </dev/null; echo \"npm ended with $?\""], folder, "npm",
            line =>
            {
                if (line.StartsWith("npm ended with ", StringComparison.Ordinal))
                    done.TrySetResult(int.Parse(line["npm ended with ".Length..]));
            });
        var code = await done.Task.WaitAsync(patience.Token);
        if (code == 127)
            throw new MissingToolException("npm", "npm");
        if (code != 0)
            throw new InvalidOperationException($"npm ci failed in {folder}:\n{npm.Output}");
    }

    private static async Task<FileStream> Lock(string path, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancel); // another test process installs
            }
        }
    }
}
