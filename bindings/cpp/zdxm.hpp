// The ledger of public major projects (重大项目) for C++11, over zdxm.h: typed records, forms, exceptions, objects that free
// themselves. Every function of zdxm.h can be used beside it: `ledger.check(zdxm_...(ledger.get(), ...))`.
//
//     const zdxm::Context context;
//     const zdxm::Ledger ledger = context.open_or_create("ledger.zdxm", "柳州市重点办");
//     ledger.write("张三", [](zdxm::Batch &batch) { batch.project_add(zdxm::ProjectForm().name("凤凰岭大桥").total("12亿元")); });
//     for (const zdxm::Project &project : ledger.view().project_list())
//         std::cout << project.name << " " << project.total << "\n";
#ifndef ZDXM_HPP
#define ZDXM_HPP

#include "zdxm/work.hpp"

#endif
