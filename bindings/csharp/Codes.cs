// The Chinese names of enumerations, which stand there as descriptions.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;

namespace Zdxm
{
    /// <summary>What an office calls a value of an enumeration. <para>代码的中文名称。</para></summary>
    public static class Codes
    {
        static readonly ConcurrentDictionary<Type, Dictionary<int, string>> Known =
            new ConcurrentDictionary<Type, Dictionary<int, string>>();

        /// <summary>The Chinese name: 续建 of <see cref="Phase.Ongoing"/>. Of flags, those that are set, joined by 、; the number
        /// where it has no name. <para>中文名称。</para></summary>
        public static string Chinese(this Enum value)
        {
            if (value == null) return null;
            Type family = value.GetType();
            Dictionary<int, string> names = Known.GetOrAdd(family, Names);
            int number = Convert.ToInt32(value);
            if (family.IsDefined(typeof(FlagsAttribute), false))
                return string.Join("、", names.Where(flag => (number & flag.Key) != 0).Select(flag => flag.Value).ToArray());
            string name;
            return names.TryGetValue(number, out name) ? name : value.ToString("D");
        }

        static Dictionary<int, string> Names(Type family)
        {
            var names = new Dictionary<int, string>();
            foreach (FieldInfo field in family.GetFields(BindingFlags.Public | BindingFlags.Static))
                foreach (DescriptionAttribute said in field.GetCustomAttributes(typeof(DescriptionAttribute), false))
                    names.Add(Convert.ToInt32(field.GetValue(null)), said.Description);
            return names;
        }
    }
}
