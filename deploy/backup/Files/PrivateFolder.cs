namespace RMBot.Backups.Files;

/// <summary>
/// A folder that only its owner may open, under another name until all of it is there: half a backup is never taken for a whole
/// one, and what is left of it is deleted.
/// </summary>
internal sealed class PrivateFolder : IDisposable
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const string UntilWhole = ".unfinished";

    private readonly string whole;
    private bool isDone;

    private PrivateFolder(string whole)
    {
        this.whole = whole;
        Path = whole + UntilWhole;
    }

    /// <summary>What its files are opened with.</summary>
    public static FileStreamOptions NewFile
    {
        get
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Options = FileOptions.Asynchronous,
            };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = Owner;
            }

            return options;
        }
    }

    /// <summary>While it is not whole.</summary>
    public string Path { get; }

    /// <exception cref="BackupException">There is something of that name.</exception>
    public static PrivateFolder Create(string path)
    {
        var folder = new PrivateFolder(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));
        if (Directory.Exists(folder.whole) || File.Exists(folder.whole))
        {
            throw new BackupException(
                $"{folder.whole} is there already; nothing is written over. Choose another name."
            );
        }

        folder.Delete();
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder.Path);
        }
        else
        {
            Directory.CreateDirectory(folder.Path, Owner | UnixFileMode.UserExecute);
        }

        return folder;
    }

    /// <summary>Where it is from now on.</summary>
    public string Finish()
    {
        Directory.Move(Path, whole);
        isDone = true;
        return whole;
    }

    public void Dispose()
    {
        if (!isDone)
        {
            Delete();
        }
    }

    private void Delete()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
