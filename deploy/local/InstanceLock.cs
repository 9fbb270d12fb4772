namespace RMBot.Local;

/// <summary>One environment per state folder. The operating system lets go of it when the process ends, however it ends.</summary>
internal static class InstanceLock
{
    public static FileStream Take(string state)
    {
        try
        {
            Directory.CreateDirectory(state);
            return new FileStream(
                Path.Combine(state, "running"),
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None
            );
        }
        catch (IOException) when (Directory.Exists(state))
        {
            throw new LocalException(
                $"The local environment already runs on {state}; stop it first, or choose another folder with --state."
            );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new LocalException($"The folder {state} cannot be written: {failure.Message}");
        }
    }
}
