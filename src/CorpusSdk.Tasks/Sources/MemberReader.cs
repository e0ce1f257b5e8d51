namespace CorpusSdk.Tasks.Sources;

/// <summary>Finds the names of the members in the body of a type.</summary>
internal static class MemberReader
{
    /// <summary>Reads a body.</summary>
    /// <param name="tokens">What is between the braces.</param>
    /// <param name="modifiers">The words that are not names.</param>
    /// <param name="members">The names are added to these.</param>
    public static void Read(TokenReader tokens, HashSet<string> modifiers, HashSet<string> members)
    {
        while (!tokens.IsAtEnd)
        {
            ReadMember(tokens, modifiers, members);
        }
    }

    private static void ReadMember(TokenReader tokens, HashSet<string> modifiers, HashSet<string> members)
    {
        while (tokens.Is("["))
        {
            _ = tokens.Block();
        }

        var name = "";
        var isExplicit = false;
        var isAfterDot = false;
        while (!tokens.IsAtEnd && !tokens.Is("{") && !tokens.Is(";") && !tokens.Is("=>") && !tokens.Is("="))
        {
            var token = tokens.Current;
            if (token.Is("(") && name.Length > 0)
            {
                break;
            }

            if (token.Is("<"))
            {
                tokens.SkipTypeArguments();
                continue;
            }

            if (token.Is(","))
            {
                Add();
            }

            if (token.IsWord && !modifiers.Contains(token.Text))
            {
                (name, isExplicit) = (token.Text.TrimStart('@'), isAfterDot);
            }

            isAfterDot = token.Is(".");
            tokens.SkipOne();
        }

        Add();
        ReadRest(tokens, members);

        void Add() => _ = name.Length == 0 || isExplicit || members.Add(name);
    }

    /// <summary>Reads what follows the name of a member, up to its end.</summary>
    private static void ReadRest(TokenReader tokens, HashSet<string> members)
    {
        if (tokens.Is("("))
        {
            // A method, or a nested record.
            _ = tokens.ReadUntil("{", ";", "=>");
        }

        if (tokens.Is("{"))
        {
            _ = tokens.Block();
            if (!tokens.Is("="))
            {
                _ = tokens.Takes(";");
                return;
            }
        }

        // Further fields of the declaration; commas of type arguments look the same, and one name too many is harmless.
        while (!tokens.IsAtEnd && !tokens.Is(";"))
        {
            if (tokens.Takes(",") && !tokens.IsAtEnd && tokens.IsWord)
            {
                _ = members.Add(tokens.Current.Text.TrimStart('@'));
            }
            else if (!tokens.IsAtEnd)
            {
                tokens.SkipOne();
            }
        }

        _ = tokens.Takes(";");
    }
}
