namespace Consumer;

internal static class Steps
{
    public static long First() => 0;

    public static long All() => 0;
}
