namespace CorpusSdk.Core.Schema;

/// <summary>
/// A path pattern as a nondeterministic automaton that is simulated in all its states at once, so that no pattern
/// backtracks.
/// </summary>
internal sealed class GlobProgram
{
    private readonly List<Step> _steps = [];

    /// <param name="pattern">The pattern, without <c>./</c> at its beginning.</param>
    public GlobProgram(string pattern)
    {
        _ = Sequence(pattern, 0, depth: 0);
        _ = Add(new(StepKind.Match));
    }

    private enum StepKind
    {
        /// <summary>One character, in either case.</summary>
        Character,

        /// <summary>Any character of a name.</summary>
        InName,

        /// <summary>Any character.</summary>
        Any,

        /// <summary>Continues at another step as well as at the next one.</summary>
        Fork,

        /// <summary>Continues at another step.</summary>
        Jump,

        Match,
    }

    public bool IsMatch(string path)
    {
        var (current, next) = (new StateSet(_steps.Count), new StateSet(_steps.Count));
        Enter(current, 0);
        foreach (var c in path)
        {
            next.Clear();
            foreach (var state in current.States)
            {
                var step = _steps[state];
                var isAccepted = step.Kind switch
                {
                    StepKind.Character => char.ToUpperInvariant(step.Letter) == char.ToUpperInvariant(c),
                    StepKind.InName => c != '/',
                    StepKind.Any => true,
                    _ => false,
                };
                if (isAccepted)
                {
                    Enter(next, state + 1);
                }
            }

            (current, next) = (next, current);
        }

        return current.Contains(_steps.Count - 1);
    }

    /// <summary>
    /// Adds the steps of a sequence. Within braces, a comma or brace ends it; elsewhere these are characters.
    /// </summary>
    /// <returns>The offset of the character that ends it, or the pattern's length.</returns>
    private int Sequence(string pattern, int start, int depth)
    {
        for (var i = start; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '*' when string.CompareOrdinal(pattern, i, "**/", 0, 3) == 0:
                    Folders();
                    i += 2;
                    break;
                case '*' when string.CompareOrdinal(pattern, i, "**", 0, 2) == 0:
                    Repeat(StepKind.Any);
                    i++;
                    break;
                case '*':
                    Repeat(StepKind.InName);
                    break;
                case '?':
                    _ = Add(new(StepKind.InName));
                    break;
                case '{':
                    i = Choice(pattern, i + 1, depth + 1);
                    break;
                case '}' or ',' when depth > 0:
                    return i;
                default:
                    _ = Add(new(StepKind.Character, pattern[i]));
                    break;
            }
        }

        return pattern.Length;
    }

    /// <summary>Adds alternatives up to the closing brace.</summary>
    /// <returns>The offset of the brace, or the pattern's length.</returns>
    private int Choice(string pattern, int start, int depth)
    {
        List<int> ends = [];
        while (true)
        {
            var fork = Add(new(StepKind.Fork));
            start = Sequence(pattern, start, depth);
            if (start >= pattern.Length || pattern[start] == '}')
            {
                _steps[fork] = new(StepKind.Jump, Target: fork + 1);
                ends.ForEach(end => _steps[end] = new(StepKind.Jump, Target: _steps.Count));
                return start;
            }

            ends.Add(Add(new(StepKind.Jump)));
            _steps[fork] = new(StepKind.Fork, Target: _steps.Count);
            start++;
        }
    }

    /// <summary>Any number of characters.</summary>
    private void Repeat(StepKind kind)
    {
        var fork = Add(new(StepKind.Fork));
        _ = Add(new(kind));
        _ = Add(new(StepKind.Jump, Target: fork));
        _steps[fork] = new(StepKind.Fork, Target: _steps.Count);
    }

    /// <summary>Any number of names, each with a slash behind it.</summary>
    private void Folders()
    {
        var fork = Add(new(StepKind.Fork));
        _ = Add(new(StepKind.InName));
        Repeat(StepKind.InName);
        _ = Add(new(StepKind.Character, '/'));
        _ = Add(new(StepKind.Jump, Target: fork));
        _steps[fork] = new(StepKind.Fork, Target: _steps.Count);
    }

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    /// <summary>Adds a state and those that it continues at without a character.</summary>
    private void Enter(StateSet states, int state)
    {
        var open = new Stack<int>([state]);
        while (open.Count > 0)
        {
            var at = open.Pop();
            if (!states.Add(at))
            {
                continue;
            }

            var step = _steps[at];
            if (step.Kind is StepKind.Fork or StepKind.Jump)
            {
                open.Push(step.Target);
            }

            if (step.Kind == StepKind.Fork)
            {
                open.Push(at + 1);
            }
        }
    }

    private readonly record struct Step(StepKind Kind, char Letter = '\0', int Target = 0);

    private sealed class StateSet(int size)
    {
        private readonly bool[] _isIn = new bool[size];

        public List<int> States { get; } = new(size);

        public bool Contains(int state) => _isIn[state];

        public bool Add(int state)
        {
            if (_isIn[state])
            {
                return false;
            }

            _isIn[state] = true;
            States.Add(state);
            return true;
        }

        public void Clear()
        {
            Array.Clear(_isIn, 0, _isIn.Length);
            States.Clear();
        }
    }
}
